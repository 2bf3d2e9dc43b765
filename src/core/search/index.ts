/**
 * Search over a course: how texts are cut into words, the packed index of the lessons, ranked hits, and excerpts with
 * the found words marked. The only door to MiniSearch. Imports nothing of ours.
 */
export { excerptOf, type ExcerptPart } from './excerpt'
export { packTexts, unpackTexts, type PackedTexts } from './packed-texts'
export { createSearch, type Hit, type SearchDocument, type SearchOfCourse } from './search'
export { foldedWords, wordsIn, type WordAt } from './words'
