/**
 * The blind trial of a bank: its items as a reader meets them who has not seen the lessons, without keys, rationales
 * or ids that tell anything, and the score of what that reader answered. Paper and key come from one seed, so no key
 * has to be kept.
 */
export { describeTrial } from './describe-trial'
export { makePaper, printPaper } from './paper'
export { readTrial } from './read-trial'
