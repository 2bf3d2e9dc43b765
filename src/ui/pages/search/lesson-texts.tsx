import { MDXProvider } from '@mdx-js/react'
import type { MDXComponents } from 'mdx/types'
import { useCallback, useLayoutEffect, useRef, type ReactNode } from 'react'
import type { Lesson } from '../../../core/course'
import { useCourseContent } from '../../app/course-content'
import { useLoaded } from '../../app/use-loaded'

interface Around {
  readonly children?: ReactNode
}

const Words = ({ children }: Around) => children
/** Blocks are parted by a blank, or the last word of one and the first of the next would be one word. */
const Block = ({ children }: Around) => <>{children} </>
const Nothing = () => null

/** A lesson's text as nothing but text. What opens a lesson counts with its first segment. */
const textComponents = {
  Segment: ({ slot, children }: Around & { slot: number }) => <p data-text={slot}>{children}</p>,
  Hook: ({ children }: Around) => <p data-text="">{children}</p>,
  Term: Words,
  Person: Words,
  Place: Words,
  EventLink: Words,
  LessonLink: Words,
  ReportLink: Nothing,
  Check: Nothing,
  Figure: Nothing,
  Beyond: Block,
  Voice: ({ name, children }: Around & { name: string }) => (
    <>
      {name}: {children}
    </>
  ),
  KeyPoints: Words,
  InYourCity: Words,
  Table: Words,
  table: Words,
  thead: Words,
  tbody: Words,
  tr: Words,
  th: Block,
  td: Block,
  p: Block,
  ul: Words,
  ol: Words,
  li: Block,
  h3: Block,
  blockquote: Words,
  a: Words,
} satisfies MDXComponents

/** Texts of segments by their slots. */
export type SegmentTexts = ReadonlyMap<number, string>

const readTexts = (box: HTMLElement | null): SegmentTexts => {
  const texts = new Map<number, string>()
  let hook = ''
  for (const part of box?.querySelectorAll<HTMLElement>('[data-text]') ?? []) {
    const text = `${hook} ${part.textContent ?? ''}`.replace(/\s+/g, ' ').trim()
    const slot = part.dataset['text'] ?? ''
    if (slot !== '') texts.set(Number(slot), text)
    hook = slot === '' ? text : ''
  }
  return texts
}

/**
 * Reads the texts of a lesson's segments from the lesson itself, so that no package carries them twice: it is loaded,
 * rendered out of sight as nothing but text and read. Whoever shows it takes it away once the texts are there.
 */
export const LessonTexts = ({
  lesson,
  onRead,
}: {
  lesson: Lesson
  onRead: (texts: SegmentTexts) => void
}) => {
  const { loadLesson } = useCourseContent()
  const { id } = lesson
  const box = useRef<HTMLDivElement>(null)
  const load = useCallback(async () => {
    const loaded = await loadLesson[id]?.()
    if (!loaded) throw new Error(`The course has no lesson "${id}"`)
    return loaded.default
  }, [id, loadLesson])
  const loaded = useLoaded(load)
  const isThere = loaded.type === 'loaded'
  useLayoutEffect(() => {
    if (isThere) onRead(readTexts(box.current))
  }, [isThere, onRead])
  if (!isThere) return null
  const Text = loaded.value
  return (
    <div ref={box} hidden>
      <MDXProvider components={textComponents}>
        <Text />
      </MDXProvider>
    </div>
  )
}
