/** The forms of a counted word by CLDR plural category (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/**
 * Makes the function that picks the form of a counted word in one language.
 *
 * @example pluralIn('en')(1, { one: '1 lesson', other: 'many lessons' }) // '1 lesson'
 */
export const pluralIn = (language: string): ((count: number, forms: PluralForms) => string) => {
  const rules = new Intl.PluralRules(language)
  return (count, forms) => forms[rules.select(count)] ?? forms.other
}
