/**
 * The bank of items as a whole: the item linter (one file for each rule, in `rules/`) and the report that `check`
 * prints. It sees items as their authors wrote them and ships in no package.
 */
export type { Bank } from './bank'
export { describeBank } from './describe-bank'
export { lintBank } from './lint-bank'
export { makeBank } from './make-bank'
