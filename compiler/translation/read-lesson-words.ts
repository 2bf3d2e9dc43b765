import { checkLinks, type Targets } from '../course/check-links'
import { parseMdx } from '../lesson/parse-mdx'
import type { ParsedLesson } from '../lesson/parse-lesson'
import { positionOfNode, readNodes, type LessonComponent } from '../lesson/read-nodes'
import { readSegments, type ParsedSegment } from '../lesson/read-segments'
import { didYouMean } from '../nearest'
import { errorAt, isError, start, type Problem } from '../problem'
import type { ParsedQuiz } from '../quiz/parse-quiz'
import { partName, segmentTexts } from './source-parts'
import type { OverlayPart, TranslatedLesson } from './translation'

/** What a component is, apart from words in it that a translator changes. */
const nameOf = ({ name, attributes }: LessonComponent): string =>
  [name, ...['item', 'id', 'show', 'person', 'at'].map((label) => attributes[label] ?? '')].join(' ').trim()

const componentsOf = ({ segments, components }: ParsedLesson): ReadonlyMap<string, LessonComponent[]> => {
  const bySegment = new Map<string, LessonComponent[]>()
  for (const component of components) {
    const id = segments.filter(({ position }) => position.line <= component.position.line).at(-1)?.id ?? ''
    bySegment.set(id, [...(bySegment.get(id) ?? []), component])
  }
  return bySegment
}

/** A translated segment has the checks, figures, tasks and voices of its source, whatever their order. */
const checkComponents = (overlay: ParsedLesson, source: ParsedLesson): Problem[] => {
  const [theirs, wanted] = [componentsOf(overlay), componentsOf(source)]
  return overlay.segments.flatMap(({ id, position }) => {
    const left = (wanted.get(id) ?? []).map(nameOf)
    const extra = (theirs.get(id) ?? []).filter((component) => {
      const place = left.indexOf(nameOf(component))
      if (place >= 0) left.splice(place, 1)
      return place < 0
    })
    return [
      ...extra.map((one) =>
        errorAt(overlay.file, one.position, `the source has no <${nameOf(one)}> here`, `see ${source.file}`),
      ),
      ...left.map((one) => {
        const hint = `put it where ${source.file} has it`
        return errorAt(overlay.file, position, `<${one}> is missing in the segment "${id}"`, hint)
      }),
    ]
  })
}

const checkIds = (file: string, segments: readonly ParsedSegment[], source: ParsedLesson): Problem[] => {
  const known = source.segments.map(({ id }) => id)
  return segments.flatMap(({ id, position }) => {
    if (known.includes(id)) return []
    const hint = didYouMean(id, known, `see ${source.file} for the ids`)
    return [errorAt(file, position, `the source has no segment "${id}"`, hint)]
  })
}

const parse = (file: string, source: ParsedLesson, text: string): ParsedLesson => {
  const base = { file, id: source.id, text, frontmatter: null, positionOf: () => start }
  const mdx = parseMdx(file, text)
  if ('problem' in mdx)
    return {
      ...base,
      segments: [],
      words: 0,
      paragraphs: [],
      links: [],
      components: [],
      problems: [mdx.problem],
    }
  const head = mdx.tree.children.find(({ type }) => type === 'yaml')
  const hint = `titles and objectives stand in ${file.replace(/[^/]*$/, 'course.yaml')}`
  const { problems, ...nodes } = readNodes(file, mdx.tree)
  const outline = readSegments(file, mdx.tree)
  return {
    ...base,
    ...nodes,
    ...outline,
    problems: [
      ...(head ? [errorAt(file, positionOfNode(head), 'a translation has no frontmatter', hint)] : []),
      ...problems,
      // Lengths and rhythm are the source's.
      ...outline.problems.filter(isError),
    ],
  }
}

/** Reads the translation of a lesson's text. Segments that it lacks are taken from the source. */
export const readLessonWords = (
  file: string,
  text: string,
  source: ParsedLesson,
  targets: Targets,
  quiz: ParsedQuiz | undefined,
): OverlayPart<TranslatedLesson> => {
  const overlay = parse(file, source, text)
  const own = segmentTexts(overlay)
  const titles = new Map(overlay.segments.map(({ id, title }) => [id, title]))
  const opening = own.get('') ?? ''
  const segments = opening === '' ? titles : new Map([['', ''], ...titles])
  const whole = [...segmentTexts(source)].map(([id, theirs]) => (segments.has(id) ? own.get(id) : theirs))
  const problems = [
    ...overlay.problems,
    ...checkIds(file, overlay.segments, source),
    ...checkComponents(overlay, source),
    ...checkLinks(overlay, targets, quiz),
  ]
  const places = new Map(overlay.segments.map(({ id, position }) => [id, position]))
  return {
    value: { text: `${whole.join('\n\n')}\n`, segments },
    parts: [...segments.keys()].map((id) => ({
      name: partName('segment', `${source.id}.${id}`),
      file,
      position: places.get(id) ?? start,
    })),
    problems,
  }
}
