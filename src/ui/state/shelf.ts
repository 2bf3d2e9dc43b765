import { namesLearner, type JournalPort, type LaunchFacts } from '../../core/tracking'

/**
 * A text that the device keeps for this learner beside the journal and that no LMS receives. No method throws; a
 * device that keeps nothing gives null and answers false.
 */
export interface Shelf {
  readonly read: () => string | null
  /** @returns false where nothing was kept */
  readonly write: (text: string) => boolean
  /** Calls back when another page of this browser wrote. Returns what ends it. */
  readonly watch: (changed: () => void) => () => void
}

/** Where the learner's notebook stands (core/notebook). */
export const notebookShelf = 'notebook'

/** Where the version stands with which the learner started on this device. */
export const startedShelf = 'started'

interface ShelfOwner {
  readonly launch: LaunchFacts
  readonly journals: JournalPort
  readonly journalKey: string
  readonly attempt: string
}

/**
 * The key of a shelf. A learner whom the LMS names keeps it from attempt to attempt; people who share a guest account
 * or a browser do not read each other's. The attempt stands last: what begins with an attempt's own key goes with the
 * journal there, once a launch has joined it.
 */
const shelfKey = ({ launch, journalKey, attempt }: ShelfOwner, name: string): string => {
  const key = `${journalKey}:shelf-${name}`
  return namesLearner(launch) ? key : `${key}:${attempt}`
}

/** The shelves of one learner. */
export interface Shelves {
  /** Opens a shelf by its name: small letters and hyphens. */
  readonly open: (name: string) => Shelf
  /** From here on nothing is read or kept. */
  readonly close: () => void
}

/**
 * Opens the shelves of a learner. Their keys begin with the journal's, so that erasing takes them along.
 *
 * @param keeps false where nothing of this session may stay (browse mode)
 */
export const openShelves = (owner: ShelfOwner, keeps: boolean): Shelves => {
  const { journals } = owner
  return {
    open: (name) => {
      const key = shelfKey(owner, name)
      return {
        read: () => (keeps ? journals.read(key) : null),
        write: (text) => keeps && journals.write(key, text),
        watch: (changed) => journals.watch(key, changed),
      }
    },
    close: () => {
      keeps = false
    },
  }
}
