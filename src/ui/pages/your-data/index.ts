export { YourDataPage } from './your-data-page'
