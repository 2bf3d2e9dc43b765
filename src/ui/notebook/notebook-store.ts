import { createStore, useStore, type StoreApi } from 'zustand'
import {
  changedEntries,
  mergeNotebooks,
  readNotebook,
  textIn,
  writeEntry,
  writeNotebook,
  type Notebook,
} from '../../core/notebook'
import { notebookShelf, useSession, type Session } from '../state'

/** The notebook of a session, and the ways into it. */
export interface NotebookState {
  readonly notebook: Notebook
  /** False where the device does not keep what is written: it is gone when the page closes. */
  readonly kept: boolean
  readonly write: (id: string, text: string) => void
  /**
   * Joins the notebook of a progress file in.
   *
   * @returns how many texts are other than before
   */
  readonly bring: (text: string) => number
}

const openNotebook = (session: Session): StoreApi<NotebookState> => {
  const shelf = session.shelf(notebookShelf)
  const first = shelf.read()
  const store = createStore<NotebookState>((set, get) => {
    // What another page of this browser wrote meanwhile is joined before each write.
    const keep = (change: (notebook: Notebook) => Notebook) => {
      const before = mergeNotebooks(get().notebook, readNotebook(shelf.read()))
      const notebook = change(before)
      set({ notebook, kept: shelf.write(writeNotebook(notebook)) })
      return changedEntries(before, notebook).length
    }
    return {
      notebook: readNotebook(first),
      kept: first === null ? session.store.getState().kept && session.launch.mode !== 'browse' : true,
      write: (id, text) => {
        if (textIn(get().notebook, id) !== text) keep((notebook) => writeEntry(notebook, id, text))
      },
      bring: (text) => keep((notebook) => mergeNotebooks(notebook, readNotebook(text))),
    }
  })
  shelf.watch(() =>
    store.setState(({ notebook }) => ({ notebook: mergeNotebooks(notebook, readNotebook(shelf.read())) })),
  )
  return store
}

const opened = new WeakMap<Session, StoreApi<NotebookState>>()

/** The one notebook of a session; opened when it is first asked for. */
const notebookOf = (session: Session): StoreApi<NotebookState> => {
  const held = opened.get(session)
  if (held) return held
  const store = openNotebook(session)
  opened.set(session, store)
  return store
}

/** A part of the notebook's state; the component renders again when it changes. */
export const useNotebook = <T>(select: (state: NotebookState) => T): T =>
  useStore(notebookOf(useSession()), select)

/** The text under an id, and the way to write it. */
export const useNoteText = (id: string): readonly [text: string, write: (text: string) => void] => {
  const text = useNotebook(({ notebook }) => textIn(notebook, id))
  const write = useNotebook((state) => state.write)
  return [text, (next) => write(id, next)]
}
