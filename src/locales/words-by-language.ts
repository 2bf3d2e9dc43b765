/**
 * Makes the function that finds words for a language (BCP 47; its first part decides). English stands in for a
 * language that has no words yet.
 */
export const wordsByLanguage =
  <Words>(languages: { readonly en: Words } & Readonly<Record<string, Words>>) =>
  (language: string): Words =>
    languages[language.split('-')[0] ?? ''] ?? languages.en
