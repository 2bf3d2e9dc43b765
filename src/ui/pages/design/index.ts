/** The page of the design system, in `npm run dev` alone: every token, part and kind of item in each state. */
export { DesignPage } from './design-page'
