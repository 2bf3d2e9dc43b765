/** What may follow a name behind a comma without being the first name. */
const suffix = /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d|esq)\.?$/i

/**
 * Writes a name as its owner would: SCORM 1.2 gives "Last, First" (RTE 3.4.4, cmi.core.student_name), and many LMSs
 * do so in the other standards too. A name with no comma, with several or with a mere suffix stays as it is.
 */
export const readableName = (name: string): string => {
  const parts = name.split(',').map((part) => part.trim().replace(/\s+/g, ' '))
  const [last = '', first] = parts
  if (first === undefined || parts.length > 2 || suffix.test(first)) return parts.join(', ')
  return `${first} ${last}`.trim()
}
