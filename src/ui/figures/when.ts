/**
 * Writes a moment as readers of a language do.
 *
 * @param moment a year, a month or a day: `2018`, `2018-12`, `2018-12-10`
 * @param locale BCP 47
 */
export const whenInWords = (moment: string, locale: string): string => {
  const [, month, day] = moment.split('-')
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  })
  return format.format(new Date(moment))
}

/** Writes a time that lasts, from its first moment to its last. */
export const spanInWords = (from: string, until: string | undefined, locale: string): string =>
  until === undefined
    ? whenInWords(from, locale)
    : `${whenInWords(from, locale)} – ${whenInWords(until, locale)}`

/** Writes a day with its name, without the year. */
export const dayInWords = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }).format(
    new Date(day),
  )
