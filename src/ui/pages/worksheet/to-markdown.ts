import type { FilledWorksheet } from './filled-worksheet'

/** What Markdown would read as markup at the start of a line, or anywhere in it. */
const escapeLine = (line: string): string =>
  line
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(
      /^(\s*)([-+]|\d+[.)])(?=\s)/,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    )

/** Two blanks at the end of a line keep its break. */
const textLines = (text: string): string => text.split('\n').map(escapeLine).join('  \n')

/** Writes a worksheet as Markdown (CommonMark, with the task lists of GitHub). */
export const toMarkdown = ({ title, fields, checksTitle, checks, origin }: FilledWorksheet): string =>
  [
    `# ${escapeLine(title)}`,
    ...fields.flatMap(({ label, text }) => [`## ${escapeLine(label)}`, textLines(text)]),
    `## ${escapeLine(checksTitle)}`,
    checks.map(({ text, done }) => `- [${done ? 'x' : ' '}] ${escapeLine(text)}`).join('\n'),
    `*${escapeLine(origin)}*`,
  ].join('\n\n') + '\n'
