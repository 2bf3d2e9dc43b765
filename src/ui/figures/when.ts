const formOf = (locale: string, moment: string, withYear: boolean): Intl.DateTimeFormat => {
  const [, month, day] = moment.split('-')
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(withYear || month === undefined ? { year: 'numeric' as const } : {}),
    ...(month === undefined ? {} : { month: 'long' as const }),
    ...(day === undefined ? {} : { day: 'numeric' as const }),
  })
}

/**
 * Writes a moment, or a time from its first moment to its last, as readers of a language do.
 *
 * @param from a year, a month or a day: `2018`, `2018-12`, `2018-12-10`
 * @param until in the same form
 * @param locale BCP 47
 * @param year a year that readers know already, and that is left out
 */
export const spanInWords = (
  from: string,
  until: string | undefined,
  locale: string,
  year?: string,
): string => {
  const isKnown = [from, until ?? from].every((moment) => moment.slice(0, 4) === year)
  const form = formOf(locale, from, !isKnown)
  return until === undefined ? form.format(new Date(from)) : form.formatRange(new Date(from), new Date(until))
}

/** Writes a day with its name, without the year. */
export const dayInWords = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }).format(
    new Date(day),
  )
