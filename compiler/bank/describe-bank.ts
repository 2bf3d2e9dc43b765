import { bloomLevels } from '../../src/core/course'
import { countWords } from '../lesson/plain-text'
import { itemsIn, optionsOf, type Bank, type BankItem, type BankLesson } from './bank'
import { keyPlaces, type KeyPlaces } from './key-places'
import { mostNamesPercent, nameItems } from './name-recall'
import { hasLongestKey } from './rules/longest-key'
import { rationalesOf } from './rules/long-rationale'

const fewestItems = 3
const fewestLevels = 2
const higherLevels: ReadonlySet<string> = new Set(['apply', 'analyse', 'evaluate'])

const align = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column === 0 || column === row.length - 1 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  ')
      .trimEnd(),
  )
}

const forObjective = (lesson: BankLesson, objective: string): BankItem[] =>
  lesson.items.filter(({ yaml }) => yaml.objective === objective)

const describeLesson = (lesson: BankLesson): string[] => {
  const count = (isCounted: (item: BankItem) => boolean) => String(lesson.items.filter(isCounted).length)
  return [
    lesson.id,
    String(lesson.items.length),
    count(({ yaml }) => yaml.use === 'final'),
    ...bloomLevels.map((level) => count(({ yaml }) => yaml.bloom === level)),
    count(hasLongestKey),
    lesson.objectives.map((id) => `${id} ${forObjective(lesson, id).length}`).join(' · '),
  ]
}

const percent = (part: number, whole: number): string => `${Math.round((100 * part) / Math.max(whole, 1))} %`

const describePlaces = ({ names, counts, chiSquared, limit, isTestable }: KeyPlaces): string[] => {
  if (counts.every((count) => count === 0)) return []
  const test = isTestable
    ? `chi-squared ${chiSquared.toFixed(1)}, at most ${limit.toFixed(1)}`
    : 'too few to test'
  return [`${names.map((name, place) => `${name} ${counts[place] ?? 0}`).join(' · ')} (${test})`]
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const describeLengths = (items: readonly BankItem[]): string => {
  const stems = items.map(({ yaml }) => countWords(yaml.stem))
  const options = items.flatMap(({ yaml }) => optionsOf(yaml).map(({ text }) => countWords(text)))
  const rationales = items.flatMap(({ yaml }) => rationalesOf(yaml).map(({ text }) => countWords(text)))
  const [stem, option, rationale] = [stems, options, rationales].map(median)
  return `median words: stem ${stem ?? 0} · option ${option ?? 0} · rationale ${rationale ?? 0}, the longest ${Math.max(0, ...rationales)}`
}

const describeObjectives = (bank: Bank): string => {
  const thin = bank.lessons.flatMap((lesson) =>
    lesson.objectives.filter((id) => {
      const items = forObjective(lesson, id)
      const levels = new Set(items.map(({ yaml }) => yaml.bloom))
      return items.length < fewestItems || levels.size < fewestLevels
    }),
  )
  const all = bank.lessons.reduce((sum, { objectives }) => sum + objectives.length, 0)
  const names = thin.length > 0 ? `; thin: ${thin.join(', ')}` : ''
  return `objectives with ${fewestItems} items on ${fewestLevels} Bloom levels: ${all - thin.length} of ${all}${names}`
}

/** Describes what the items of a course are like: a table by lesson, and what can be said of the whole bank. */
export const describeBank = (bank: Bank): string[] => {
  const items = itemsIn(bank)
  const at = (isCounted: (bloom: string) => boolean) =>
    percent(items.filter(({ yaml }) => isCounted(yaml.bloom)).length, items.length)
  const higher = at((bloom) => higherLevels.has(bloom))
  const header = ['lesson', 'items', 'final', ...bloomLevels, 'longest key', 'items for each objective']
  return [
    ...align([header, ...bank.lessons.map(describeLesson)]),
    `apply, analyse or evaluate ${higher} (aim: 40 or more) · remember ${at((bloom) => bloom === 'remember')} (aim: 25 or less)`,
    `ask for a proper name ${percent(nameItems(bank).length, items.length)} (at most ${mostNamesPercent})`,
    ...keyPlaces(bank).flatMap((places) =>
      describePlaces(places).map((line) => `places of the key: ${line}`),
    ),
    describeLengths(items),
    describeObjectives(bank),
  ]
}
