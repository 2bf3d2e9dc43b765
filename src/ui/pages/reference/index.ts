/** What can be looked up: glossary, who’s who, events, places. One file of program, and one of data that is loaded with it. */
export { ReferencePage } from './reference-page'
