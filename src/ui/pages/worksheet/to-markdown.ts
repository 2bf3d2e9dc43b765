import { markdownLine, markdownText } from '../../notebook'
import type { FilledWorksheet } from './filled-worksheet'

/** Writes a worksheet as Markdown (CommonMark, with the task lists of GitHub). */
export const toMarkdown = ({ title, fields, checksTitle, checks, origin }: FilledWorksheet): string =>
  [
    `# ${markdownLine(title)}`,
    ...fields.flatMap(({ label, text }) => [`## ${markdownLine(label)}`, markdownText(text)]),
    `## ${markdownLine(checksTitle)}`,
    checks.map(({ text, done }) => `- [${done ? 'x' : ' '}] ${markdownLine(text)}`).join('\n'),
    `*${markdownLine(origin)}*`,
  ].join('\n\n') + '\n'
