/** The device itself: the journal that the browser keeps. Works with every host and without one. */
export { deviceJournal, type StoringWindow } from './device-journal'
