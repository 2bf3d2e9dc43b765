/** The frame in which the course runs, opened and closed like a window of its own. */
export interface CourseWindow {
  readonly isOpen: () => boolean
  readonly open: (path: string, title: string) => void
  /** Leaves the course's page, so that it gets `pagehide` as in a window that is closed; settles once it is gone. */
  readonly close: () => Promise<void>
}

/** Makes the frame a window. `onLeave` runs just before the page goes. */
export const createCourseWindow = (frame: HTMLIFrameElement, onLeave: () => void): CourseWindow => {
  let open = false
  let launches = 0
  return {
    isOpen: () => open,
    open: (path, title) => {
      open = true
      launches += 1
      frame.title = title
      // Who drives the page waits for this to see a relaunch happen.
      frame.dataset['launch'] = String(launches)
      // replace, because a frame's steps would end up in the history of the LMS's page.
      frame.contentWindow?.location.replace(new URL(path, document.baseURI).href)
    },
    close: () => {
      if (!open) return Promise.resolve()
      open = false
      return new Promise((resolve) => {
        frame.addEventListener('load', () => resolve(), { once: true })
        onLeave()
        frame.contentWindow?.location.replace('about:blank')
      })
    },
  }
}
