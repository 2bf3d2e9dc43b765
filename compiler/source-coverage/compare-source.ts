import { coverageFile } from '../course/course-files'
import { errorAt, start, type Problem } from '../problem'
import type { CoveredSection } from '../schemas/coverage-schema'
import type { YamlText } from '../yaml/parse-yaml'
import type { SourceParagraph } from './source-paragraphs'

const unlisted = ({ section, number, file, line, hash, opening }: SourceParagraph): Problem =>
  errorAt(
    file,
    { line, column: 1 },
    `paragraph ${number} of section ${section} (“${opening} …”) is not in ${coverageFile}`,
    `add { number: ${number}, about: …, hash: "${hash}", segments: [lesson#segment] }`,
  )

const compareSection = (
  section: string,
  source: readonly SourceParagraph[],
  list: readonly CoveredSection[],
  yaml: YamlText | null,
): Problem[] => {
  const at = list.findIndex((one) => one.section === section)
  const left = [...source]
  const problems = (list[at]?.paragraphs ?? []).flatMap(({ number, hash }, index) => {
    const errorOf = (field: string, message: string, hint: string): Problem =>
      errorAt(coverageFile, yaml?.positionOf([at, 'paragraphs', index, field]) ?? start, message, hint)
    const place = left.findIndex((paragraph) => paragraph.hash === hash)
    const [found] = place < 0 ? [] : left.splice(place, 1)
    const name = `paragraph ${number} of section ${section}`
    if (found === undefined) {
      const hint = 'the text has changed or is gone: compare it, then mend the entry or take it out'
      return [errorOf('hash', `the source has no text with the hash of ${name}`, hint)]
    }
    if (found.number === number) return []
    return [
      errorOf('number', `${name} is number ${found.number} in the source`, 'number it as the source does'),
    ]
  })
  return [...problems, ...left.map(unlisted)]
}

/**
 * Compares a list of paragraphs with the source itself, for those who have its files.
 *
 * @param list entries as `lessons/coverage.yaml` has them; empty where there is no such file yet
 * @returns what is in one and not in the other, and what stands in another place
 */
export const compareSource = (
  source: readonly SourceParagraph[],
  list: readonly CoveredSection[],
  yaml: YamlText | null,
): Problem[] => {
  const sections = new Set([...list.map(({ section }) => section), ...source.map(({ section }) => section)])
  return [...sections].flatMap((section) =>
    compareSection(
      section,
      source.filter((paragraph) => paragraph.section === section),
      list,
      yaml,
    ),
  )
}
