/** The interface's words, by language. A language has the shape of the English one. */
export { chooseLanguage } from './choose-language'
export { english, languageNames, loadLanguage } from './languages'
export type { Language, Words } from './words'
