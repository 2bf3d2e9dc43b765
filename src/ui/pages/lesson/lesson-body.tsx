import { MDXProvider } from '@mdx-js/react'
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { useLocation } from 'react-router'
import type { Lesson } from '../../../core/course'
import { useWords } from '../../app/words'
import { useCourseContent } from '../../app/course-content'
import { Button } from '../../components/button'
import { Icon } from '../../components/icon'
import { NotTranslated } from '../../components/not-translated'
import { lessonComponents } from '../../lesson/lesson-components'
import { LessonScopeProvider } from '../../lesson/lesson-context'
import type { LessonContent } from '../../lesson/use-lesson-content'
import { useSession } from '../../state'
import { readArrival, resumeSegment, type Arrival } from './arrival'
import { LessonBar } from './lesson-bar'
import { LessonSources, ModuleCases, QuizCard } from './lesson-end'
import { goToSegment, scrollToSegment, segmentForItem } from './segment-places'
import { useReadingPlace } from './use-reading-place'

const sectionsOf = ({ items }: LessonContent, id: string): readonly string[] =>
  items.find(({ prompt }) => prompt.id === id)?.prompt.source ?? []

const targetOf = (
  lesson: Lesson,
  text: HTMLElement,
  arrival: Arrival,
  resume: number | null,
  content: LessonContent,
): number | null => {
  switch (arrival.type) {
    case 'top':
      return null
    case 'resume':
      return resume
    case 'segment':
      return arrival.segment
    case 'named':
      return lesson.segments.find(({ id }) => id === arrival.name)?.slot ?? null
    case 'item':
      return segmentForItem(text, arrival.item, sectionsOf(content, arrival.item))
  }
}

/** How long the tools of segments leave the line to the lesson itself. */
const toolsMs = 3_000

const useLater = (ms: number): boolean => {
  const [isTime, setTime] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setTime(true), ms)
    return () => clearTimeout(timer)
  }, [ms])
  return isTime
}

/** Marks what a search found in the segment that it led to, until the learner goes on. */
const useFoundWords = (arrival: Arrival, text: RefObject<HTMLElement | null>) => {
  useEffect(() => {
    if (arrival.type !== 'segment' || arrival.words.length === 0) return undefined
    const { segment, words } = arrival
    let clear: (() => void) | null = () => undefined
    const mark = async () => {
      const { markFound } = await import('../search/mark-found')
      const place = text.current?.querySelector(`[data-segment="${segment}"]`)
      if (place && clear) clear = markFound(place, words)
    }
    void mark().catch(() => undefined)
    return () => {
      clear?.()
      clear = null
    }
  }, [arrival, text])
}

/** Why the lesson stands here; where it does so again, it stays where it was until the learner moves in the course. */
const useArrival = (isAgain: boolean): { arrival: Arrival; stays: boolean } => {
  const { state, search, key } = useLocation()
  const [keptKey] = useState(isAgain ? key : null)
  const stays = key === keptKey
  const arrival = useMemo(
    () => (stays ? ({ type: 'resume' } as const) : readArrival(state, search)),
    [stays, state, search],
  )
  return { arrival, stays }
}

/** A lesson's text in one column, with its sources, the way to its quiz, and the bar that leads through it. */
export const LessonBody = ({
  lesson,
  content,
  isAgain,
}: {
  lesson: Lesson
  content: LessonContent
  /** True where the lesson was on this page before, in another language: it stays where it is read. */
  isAgain: boolean
}) => {
  const words = useWords().learning.lesson
  const session = useSession()
  const { key } = useLocation()
  const text = useRef<HTMLElement>(null)
  const [resume] = useState(() => resumeSegment(lesson, session.store.getState().record))
  const { arrival, stays } = useArrival(isAgain)
  const goTo = useCallback((segment: number) => goToSegment(text.current, segment), [])
  const current = useReadingPlace(lesson, text)
  useFoundWords(arrival, text)
  useEffect(() => {
    if (!text.current) return undefined
    const target = targetOf(lesson, text.current, arrival, resume, content)
    if (target === null) return undefined
    // After the page heading has taken focus.
    const frame = requestAnimationFrame(() => (stays ? scrollToSegment(text.current, target) : goTo(target)))
    return () => cancelAnimationFrame(frame)
  }, [lesson, arrival, resume, content, goTo, stays, key])
  const hasTools = useLater(toolsMs)
  const scope = useMemo(
    () => ({ lesson, items: content.items, hasTools, goTo }),
    [lesson, content.items, hasTools, goTo],
  )
  const stopped = arrival.type === 'top' ? lesson.segments.find(({ slot }) => slot === resume) : undefined
  const lang = useCourseContent().languageOfLesson?.(lesson.id)
  const { Text } = content
  return (
    <>
      {stopped && (
        <Button className="lesson-stopped" onClick={() => goTo(stopped.slot)}>
          {words.stoppedAt(stopped.title)}
          <Icon name="down" />
        </Button>
      )}
      <NotTranslated lang={lang} />
      <article ref={text} className="lesson-text" lang={lang}>
        <LessonScopeProvider scope={scope}>
          <MDXProvider components={lessonComponents}>
            <Text />
          </MDXProvider>
        </LessonScopeProvider>
      </article>
      <LessonSources lesson={lesson} />
      <QuizCard lesson={lesson} />
      <ModuleCases lesson={lesson} />
      <LessonBar lesson={lesson} current={current} goTo={goTo} />
    </>
  )
}
