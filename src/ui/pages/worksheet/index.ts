/** The worksheet: what the tasks of the lessons add up to, checked by its writer and taken away as a file. */
export { WorksheetPage } from './worksheet-page'
