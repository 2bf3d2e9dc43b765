/**
 * Writes a day as readers of a locale do.
 *
 * @param day ISO 8601, `2022-05-17`
 */
export const dayInWords = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
