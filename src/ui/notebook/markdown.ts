/** Writes one line of text so that Markdown (CommonMark, GitHub's tables and task lists) shows it as it was typed. */
export const markdownLine = (line: string): string =>
  line
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(
      /^(\s*)([-+]|\d+[.)])(?=\s)/,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    )

/** The same for text of several lines; two blanks at the end of a line keep its break. */
export const markdownText = (text: string): string => text.split('\n').map(markdownLine).join('  \n')
