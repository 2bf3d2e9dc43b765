/** Items: one folder for each kind with its field, and what all kinds share: the states, the feedback, the order. */
export { finalFeedback } from './feedback'
export { loadFields } from './item-fields'
export { ItemCard } from './item-card'
export { progressFromRecord, type ItemProgress } from './item-progress'
export { ItemView } from './item-view'
