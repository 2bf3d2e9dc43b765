/** The reader's settings: how the course looks and works for one learner. Kept in the record, applied by `ui/app`. */
export { SettingsPage } from './settings-page'
