/** A text of the learner's own. `rev` counts its changes, from 1, and is never a clock. */
export interface NotebookEntry {
  /** At most {@link longestEntry} characters; empty where the learner took the text away. */
  readonly text: string
  readonly rev: number
}

/** Texts by id; an id says where the text was written, such as `worksheet.challenge`. */
export type Notebook = Readonly<Record<string, NotebookEntry>>

/** Several pages of writing; keeps one field from filling what a browser gives a site. */
export const longestEntry = 10_000

export const emptyNotebook: Notebook = {}

/** The text under an id; empty where there is none. */
export const textIn = (notebook: Notebook, id: string): string => notebook[id]?.text ?? ''

/** Writes a text, cut at {@link longestEntry}. Gives the same notebook where nothing changes. */
export const writeEntry = (notebook: Notebook, id: string, text: string): Notebook => {
  const cut = text.slice(0, longestEntry)
  if (cut === textIn(notebook, id)) return notebook
  return { ...notebook, [id]: { text: cut, rev: (notebook[id]?.rev ?? 0) + 1 } }
}

const later = (a: NotebookEntry, b: NotebookEntry): NotebookEntry => {
  if (a.rev !== b.rev) return a.rev > b.rev ? a : b
  return a.text >= b.text ? a : b
}

/**
 * Joins two notebooks: of each entry the one with the higher `rev`, ties by the greater text. Commutative,
 * associative and idempotent.
 */
export const mergeNotebooks = (one: Notebook, other: Notebook): Notebook => {
  const merged = new Map(Object.entries(one))
  for (const [id, entry] of Object.entries(other)) {
    const held = merged.get(id)
    merged.set(id, held ? later(held, entry) : entry)
  }
  return Object.fromEntries(merged)
}

/** Ids of the entries that hold a text other than the same entry of another notebook. */
export const changedEntries = (from: Notebook, to: Notebook): string[] =>
  Object.keys(to).filter((id) => textIn(from, id) !== textIn(to, id))
