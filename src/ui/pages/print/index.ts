export { PrintPage } from './print-page'
