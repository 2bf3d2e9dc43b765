import { createContext, useContext, useEffect, useRef, type ComponentProps, type ReactNode } from 'react'
import { useLoaded } from '../app/use-loaded'
import { useCourseContent } from '../app/course-content'
import { useLanguage, useOwnLanguage } from '../app/words'
import { NotTranslated } from '../components/not-translated'
import { useSession } from '../state'
import { actInLesson } from './act-in-lesson'
import { LessonOutline } from './lesson-outline'
import { useLessonScope } from './lesson-context'

const SegmentTitleContext = createContext('')

/** Names the segment around what stands below. */
export const SegmentTitleProvider = ({ title, children }: { title: string; children: ReactNode }) => (
  <SegmentTitleContext value={title}>{children}</SegmentTitleContext>
)

/** The title of the segment around a component. */
export const useSegmentTitle = (): string => useContext(SegmentTitleContext)

/** What stands before the first segment: why this lesson matters. */
export const Hook = ({ lang, children }: { lang?: string; children: ReactNode }) => (
  <div className="hook" lang={lang}>
    <NotTranslated lang={lang} />
    {children}
  </div>
)

/** A segment is reached once its end has been on screen. */
const useReached = (slot: number) => {
  const session = useSession()
  const { lesson } = useLessonScope()
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = end.current
    if (!element || session.store.getState().record.segments.includes(slot)) return undefined
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      actInLesson(session, lesson, { type: 'segment-reached', segment: slot, lesson: lesson.slot })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [session, lesson, slot])
  return end
}

const loadTools = async () => (await import('../reading')).SegmentTools

const Tools = (tools: ComponentProps<Awaited<ReturnType<typeof loadTools>>>) => {
  const loaded = useLoaded(loadTools)
  if (loaded.type !== 'loaded') return null
  const SegmentTools = loaded.value
  return <SegmentTools {...tools} />
}

/** What stands under one `##`. The outline of the lesson comes before the first. */
export const Segment = ({
  id,
  slot,
  title,
  lang,
  children,
}: {
  id: string
  slot: number
  title: string
  /** Where a translation lacks it: the language that it is in. */
  lang?: string
  children?: ReactNode
}) => {
  const { lesson, hasTools } = useLessonScope()
  const own = useOwnLanguage()
  const { tag } = useLanguage()
  const { languageOfLesson } = useCourseContent()
  const language = lang ?? languageOfLesson?.(lesson.id) ?? tag
  const end = useReached(slot)
  return (
    <SegmentTitleProvider title={title}>
      {slot === lesson.segments[0]?.slot && <LessonOutline />}
      <section className="segment" lang={lang} aria-labelledby={`segment-${id}`} data-segment={slot}>
        <h2 id={`segment-${id}`} tabIndex={-1}>
          {title}
        </h2>
        <NotTranslated lang={lang} />
        {children}
        <div className="segment-tools-place" lang={own}>
          {hasTools && <Tools lesson={lesson.id} segment={id} title={title} language={language} />}
        </div>
        <div ref={end} className="segment-end" />
      </section>
    </SegmentTitleProvider>
  )
}
