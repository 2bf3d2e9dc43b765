/** Search over the course: its page, and what it makes searchable. One file of program with MiniSearch in it. */
export { SearchPage } from './search-page'
