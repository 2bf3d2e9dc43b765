import { emptyNotebook, longestEntry, type Notebook, type NotebookEntry } from './notebook'

/** The form of the text; a later form gets another name. */
const form = 'notebook-1'
const largestRev = Number.MAX_SAFE_INTEGER

/** Writes a notebook as the text that a device or a progress file keeps. */
export const writeNotebook = (notebook: Notebook): string => JSON.stringify({ form, entries: notebook })

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const entryOf = (value: unknown): NotebookEntry | null => {
  if (!isObject(value)) return null
  const { text, rev } = value
  if (typeof text !== 'string' || typeof rev !== 'number') return null
  if (!Number.isInteger(rev) || rev < 1 || rev > largestRev) return null
  return { text: text.slice(0, longestEntry), rev }
}

/** Reads what {@link writeNotebook} wrote. Takes any text and throws nothing: what is no entry is left out. */
export const readNotebook = (text: string | null): Notebook => {
  if (text === null) return emptyNotebook
  try {
    const value: unknown = JSON.parse(text)
    if (!isObject(value) || value['form'] !== form || !isObject(value['entries'])) return emptyNotebook
    return Object.fromEntries(
      Object.entries(value['entries']).flatMap(([id, entry]): [string, NotebookEntry][] => {
        const read = entryOf(entry)
        return read ? [[id, read]] : []
      }),
    )
  } catch {
    return emptyNotebook
  }
}
