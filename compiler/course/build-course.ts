import type { BeyondSource, Course, CourseInfo, ItemKey, ItemSummary, Lesson } from '../../src/core/course'
import { correctTokens } from '../../src/core/scoring'
import { inFinal, ofLesson } from '../ledger/ledger-content'
import type { ParsedItem } from '../quiz/parse-quiz'
import type { Ledger, LedgerEntry } from '../schemas/ledger-schema'
import type { CourseContent, LessonContent } from './check-course'
import { readingMinutes } from './check-coverage'

const millisecondsPerDay = 86_400_000

interface Slots {
  readonly lesson: (id: string) => number
  readonly segment: (id: string) => number
  readonly objective: (id: string) => number
  readonly item: (id: string) => number
  readonly lmsId: (lesson: string) => string
}

/** Looks up slots in a ledger that was checked against the course. */
const slotsIn = (ledger: Ledger): Slots => {
  const finder = (entries: readonly LedgerEntry[]) => {
    const slots = new Map(entries.map(({ id, slot }) => [id, slot]))
    return (id: string): number => {
      const slot = slots.get(id)
      if (slot === undefined) throw new Error(`No slot for "${id}": the ledger was not checked`)
      return slot
    }
  }
  const lmsIds = new Map(ledger.lessons.map(({ id, lmsId }) => [id, lmsId]))
  return {
    lesson: finder(ledger.lessons),
    segment: finder(ledger.segments),
    objective: finder(ledger.objectives),
    item: finder(ledger.items),
    lmsId: (lesson) => lmsIds.get(lesson) ?? lesson,
  }
}

const toleranceOf = (key: ItemKey): number =>
  key.kind === 'numeric' ? (key.answers.find(({ correct }) => correct)?.tolerance ?? 0) : 0

const summarise = ({ item: { prompt, key } }: ParsedItem, inline: boolean, slots: Slots): ItemSummary => ({
  id: prompt.id,
  kind: prompt.kind,
  use: prompt.use,
  bloom: prompt.bloom,
  objective: prompt.objective,
  slot: prompt.use === 'lesson' ? slots.item(prompt.id) : null,
  finalSlot: slots.item(inFinal(prompt.id)),
  inline,
  correctPattern: correctTokens(prompt.kind, key),
  tolerance: toleranceOf(key),
})

const buildLesson = (content: LessonContent, index: number, module: string, slots: Slots): Lesson => {
  const { lesson, frontmatter, quiz } = content
  const { id, words } = lesson
  const checks = new Set(
    lesson.components.flatMap(({ name, attributes }) => (name === 'Check' ? [attributes['item']] : [])),
  )
  return {
    id,
    slot: slots.lesson(id),
    lmsId: slots.lmsId(id),
    number: index + 1,
    title: frontmatter.title,
    module,
    sections: frontmatter.sections,
    minutes: readingMinutes(words),
    words,
    segments: lesson.segments.map((segment) => ({
      id: segment.id,
      slot: slots.segment(ofLesson(id, segment.id)),
      title: segment.title,
    })),
    objectives: frontmatter.objectives.map((objective) => ({
      id: objective.id,
      slot: slots.objective(ofLesson(id, objective.id)),
      text: objective.text,
    })),
    items: quiz.items.map((item) => summarise(item, checks.has(item.item.prompt.id), slots)),
  }
}

const beyondIn = ({ lessons, figures }: CourseContent): BeyondSource[] =>
  lessons.flatMap(({ lesson }) => {
    const sources = lesson.components.flatMap(({ name, attributes }) => {
      if (name === 'Figure') return figures.get(attributes['id'] ?? '')?.yaml.beyond ?? []
      return name === 'Beyond' ? (attributes['source'] ?? []) : []
    })
    return [...new Set(sources)].map((source) => ({ lesson: lesson.id, source }))
  })

/** Makes what the course says of itself, which is loaded late. */
export const buildInfo = ({ yaml: { certificate, nextSteps, versions } }: CourseContent): CourseInfo => ({
  certificate: certificate ? { issuer: certificate.issuer, signatory: certificate.signatory ?? null } : null,
  nextSteps,
  versions,
})

/** Makes the course model of content and ledger that were checked against each other. */
export const buildCourse = (content: CourseContent, ledger: Ledger): Course => {
  const { yaml, lessons, blueprint, cases, worksheet } = content
  const {
    epoch,
    modules,
    source,
    certificate: _certificate,
    nextSteps: _nextSteps,
    versions: _versions,
    ...plain
  } = yaml
  const slots = slotsIn(ledger)
  const moduleOf = (id: string) => modules.find((module) => module.lessons.includes(id))?.id ?? ''
  return {
    ...plain,
    contact: yaml.contact ?? null,
    epochDay: Date.parse(epoch) / millisecondsPerDay,
    finalLength: Object.values(blueprint.items).reduce((sum, count) => sum + count, 0),
    modules: modules.map((module) => ({
      ...module,
      cases: cases.flatMap(({ id, title, module: of }) => (of === module.id ? [{ id, title }] : [])),
    })),
    lessons: lessons.map((lesson, index) => buildLesson(lesson, index, moduleOf(lesson.lesson.id), slots)),
    source,
    beyond: beyondIn(content),
    hasWorksheet: worksheet !== null,
    interactionIds: [...ledger.items].sort((a, b) => a.slot - b.slot).map(({ lmsId }) => lmsId),
  }
}
