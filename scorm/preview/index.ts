/**
 * The LMS on your desk: plays a built package with scorm-again as the API and, unless told otherwise, with Moodle's
 * manners. It knows built packages alone; `cli.ts` has one built where there is none.
 */
export { startPreview, type Preview } from './start-preview'
