import { scenarioOf, type Item } from '../../src/core/course'
import { didYouMean } from '../nearest'
import { errorAt, type Problem } from '../problem'
import { buildItem } from '../quiz/build-item'
import type { ParsedItem, ParsedQuiz } from '../quiz/parse-quiz'
import { entryWordsSchema, type EntryWords, type QuestionWords } from '../schemas/translation-schema'
import { parseYaml, type Path, type YamlText } from '../yaml/parse-yaml'
import { readShape } from '../yaml/read-shape'
import { propertyOf } from '../yaml/schema-at'
import { compareChoices, mergeItem } from './merge-item'
import { partName } from './source-parts'
import type { OverlayPart, TranslatedPart } from './translation'

interface Question {
  readonly words: QuestionWords
  readonly scenario: { readonly title: string; readonly text: string } | null
  readonly path: Path
}

const questionsOf = (entry: EntryWords): Question[] => {
  if (entry.kind !== 'scenario') return [{ words: entry, scenario: null, path: [] }]
  const scenario = { title: entry.title.trim(), text: entry.case.trim() }
  return entry.parts.map((part, index) => ({
    words: { ...part, id: `${entry.id}.${part.id}` },
    scenario,
    path: ['parts', index],
  }))
}

/** Items of a quiz by the id of their entry: an item alone, or the questions of a scenario. */
const entriesOf = ({ items }: ParsedQuiz): ReadonlyMap<string, readonly ParsedItem[]> => {
  const entries = new Map<string, ParsedItem[]>()
  for (const one of items) {
    const id = scenarioOf(one.item.prompt.id) ?? one.item.prompt.id
    entries.set(id, [...(entries.get(id) ?? []), one])
  }
  return entries
}

interface ReadEntry {
  readonly items: readonly { readonly item: Item; readonly part: TranslatedPart }[]
  readonly problems: readonly Problem[]
}

const readQuestion = (yaml: YamlText, root: Path, source: ParsedItem, question: Question): ReadEntry => {
  const { words, scenario, path } = question
  const at = (inner: Path) => yaml.positionOf([...root, ...path, ...inner])
  const own = source.yaml
  const merged = mergeItem({ ...own, scenario: own.scenario && { ...own.scenario, ...scenario } }, words)
  if (!merged) {
    const hint = `write "${own.kind}": kind and key are the source's`
    return {
      items: [],
      problems: [errorAt(yaml.file, at(['kind']), `the source's kind is "${own.kind}"`, hint)],
    }
  }
  const problems = compareChoices(own, words).map(({ path: inner, message, hint }) =>
    errorAt(yaml.file, at(inner), message, hint),
  )
  const part = { name: partName('item', own.id), file: yaml.file, position: at(['id']) }
  return { items: [{ item: buildItem(merged), part }], problems }
}

const readEntry = (
  yaml: YamlText,
  index: number,
  entries: ReadonlyMap<string, readonly ParsedItem[]>,
  quizFile: string,
): ReadEntry => {
  const complain = (path: Path, message: string, hint: string): ReadEntry => ({
    items: [],
    problems: [errorAt(yaml.file, yaml.positionOf([index, ...path]), message, hint)],
  })
  const raw = propertyOf(yaml.value, index)
  const [id, kind] = [String(propertyOf(raw, 'id') ?? ''), propertyOf(raw, 'kind')]
  const sources = entries.get(id)
  if (!sources) {
    const hint = didYouMean(id, entries.keys(), `see ${quizFile} for the ids`)
    return complain(['id'], `the source has no item "${id}"`, hint)
  }
  const wanted = scenarioOf(sources[0]?.yaml.id ?? '') === null ? sources[0]?.yaml.kind : 'scenario'
  if (kind !== wanted) {
    return complain(
      ['kind'],
      `the source's kind is "${wanted ?? ''}"`,
      'kind and key are those of the source',
    )
  }
  const shape = readShape(yaml, entryWordsSchema, [index])
  if (shape.type === 'problems') return { items: [], problems: shape.problems }
  const questions = questionsOf(shape.value)
  const read = questions.map((question): ReadEntry => {
    const source = sources.find((one) => one.yaml.id === question.words.id)
    if (source) return readQuestion(yaml, [index], source, question)
    return complain(
      [...question.path, 'id'],
      `the source has no question "${question.words.id}"`,
      `see ${quizFile}`,
    )
  })
  const missing = sources.filter((one) => !questions.some(({ words }) => words.id === one.yaml.id))
  return {
    items: read.flatMap(({ items }) => items),
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...missing.flatMap(
        (one) => complain(['parts'], `"${one.yaml.id}" is missing`, 'translate it too').problems,
      ),
    ],
  }
}

/** Reads the translated words of a quiz. Items that it lacks stay in the source's language. */
export const readQuizWords = (file: string, text: string, quiz: ParsedQuiz): OverlayPart<readonly Item[]> => {
  const yaml = parseYaml(file, text)
  if (yaml.problems.length > 0) return { value: [], parts: [], problems: yaml.problems }
  const entries = entriesOf(quiz)
  const count = Array.isArray(yaml.value) ? yaml.value.length : 0
  const read = Array.from({ length: count }, (_, index) => readEntry(yaml, index, entries, quiz.file))
  const items = read.flatMap((entry) => entry.items)
  const names = items.map(({ part }) => part.name)
  const twice = items.flatMap(({ part }, index) =>
    names.indexOf(part.name) < index
      ? [errorAt(file, part.position, `the ${part.name} stands twice`, 'keep one of the two')]
      : [],
  )
  const empty =
    count > 0 ? [] : [errorAt(file, yaml.positionOf([]), 'no items', 'write a list of items, or none')]
  return {
    value: items.map(({ item }) => item),
    parts: items.map(({ part }) => part),
    problems: [...empty, ...read.flatMap(({ problems }) => problems), ...twice],
  }
}
