import { createHash } from 'node:crypto'

/** A text of the source by the name of its file. */
export type SourceFiles = ReadonlyMap<string, string>

/** A paragraph of the source as its files hold it. */
export interface SourceParagraph {
  /** The id of the section of the source in which it stands. */
  readonly section: string
  /** Its place in the section, from 1. */
  readonly number: number
  readonly file: string
  /** Where it begins, from 1. */
  readonly line: number
  readonly hash: string
  /** How it begins, for a person to find it. */
  readonly opening: string
}

interface Block {
  readonly file: string
  readonly line: number
  readonly lines: readonly string[]
}

const listItem = /^\s*[-*•▶►‣]\s+/
const heading = /^\s*#{1,6}\s/
const hashLength = 8
const openingWords = 6

const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[[\]*]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Makes the short hash by which a list knows a paragraph without holding its text.
 *
 * @returns 8 hexadecimal digits of SHA-256 over the words alone, so that markup, case, spaces and punctuation do not count
 */
export const paragraphHash = (text: string): string => {
  const words =
    plain(text)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, hashLength)
}

/** Parts a file at blank lines; each item of a list is a block of its own. */
const blocksOf = (file: string, text: string): Block[] => {
  const blocks: { file: string; line: number; lines: string[] }[] = []
  let isOpen = false
  text.split(/\r?\n/).forEach((line, index) => {
    const isBlank = line.trim() === ''
    const startsBlock = !isBlank && (!isOpen || listItem.test(line))
    if (startsBlock) blocks.push({ file, line: index + 1, lines: [line] })
    else if (!isBlank) blocks.at(-1)?.lines.push(line)
    isOpen = !isBlank
  })
  return blocks
}

/** Reads the number off a heading such as `### 2.1 THE COMPACT`, which may lack its marks; it stands on a line alone. */
const sectionOf = ({ lines }: Block, numbers: ReadonlySet<string>): string | undefined => {
  if (lines.length > 1) return undefined
  const number = /^[^\p{L}\p{N}]*(\d+(?:\.\d+)*)\.?\s+\p{Lu}/u.exec(lines.join(''))?.[1]
  return number !== undefined && numbers.has(number) ? number : undefined
}

/** Where a page breaks a sentence, what follows begins with a small letter. */
const continues = (block: Block): boolean => /^\p{Ll}/u.test(plain(block.lines.join(' ')))

const withChapters = (sections: readonly string[]): ReadonlySet<string> =>
  new Set(
    sections.flatMap((id) => id.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))),
  )

/**
 * Finds the paragraphs of a source in its text files.
 *
 * A paragraph is what stands between blank lines, or one item of a list; headings and what holds no letter are none,
 * and what begins with a small letter goes on with the paragraph before. A section begins at the line that holds its
 * number and a title and nothing else; what stands before the first section is not counted.
 *
 * @param sections ids of the source's sections
 */
export const sourceParagraphs = (files: SourceFiles, sections: readonly string[]): SourceParagraph[] => {
  const numbers = withChapters(sections)
  const found: { section: string; block: Block; text: string }[] = []
  let section: string | undefined
  for (const block of [...files].flatMap(([file, text]) => blocksOf(file, text))) {
    const next = sectionOf(block, numbers)
    const text = block.lines.join(' ')
    if (next !== undefined) section = next
    else if (section !== undefined && !heading.test(text) && /\p{L}/u.test(plain(text))) {
      const before = found.at(-1)
      if (before?.section === section && continues(block)) before.text += ` ${text}`
      else found.push({ section, block, text })
    }
  }
  const counts = new Map<string, number>()
  return found.map(({ section: id, block, text }) => {
    const number = (counts.get(id) ?? 0) + 1
    counts.set(id, number)
    const opening = plain(text).split(' ').slice(0, openingWords).join(' ')
    return { section: id, number, file: block.file, line: block.line, hash: paragraphHash(text), opening }
  })
}
