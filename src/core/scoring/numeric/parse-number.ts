const decimalMark = (digits: string): string | undefined => {
  const marks = digits.replace(/\d/g, '')
  const last = marks.at(-1)
  if (last === undefined) return undefined
  if (marks.length > 1) return marks.indexOf(last) === marks.length - 1 ? last : undefined
  const groupsThousands = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)
  return groupsThousands ? undefined : last
}

/**
 * Reads a number as people type it: `1,200`, `1 200`, `1.200,5`, `.5`, `70 %`, `−3`. A lone comma or point followed by
 * exactly three digits separates thousands; any other lone one is the decimal mark.
 *
 * @returns the number, or null where the text is none
 */
export const parseNumber = (text: string): number | null => {
  const compact = text.replace(/[\s'’%$€£]/g, '').replace(/[−–]/g, '-')
  const digits = compact.replace(/^-/, '')
  if (!/^[.,]?\d[\d.,]*$/.test(digits)) return null
  const mark = decimalMark(digits)
  const plain = [...digits].map((c) => (c === mark ? '.' : /\d/.test(c) ? c : '')).join('')
  const value = Number(plain)
  return compact.startsWith('-') ? -value : value
}
