export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Keeps the entries of an object that are strings; nothing of anything else. */
export const textsOf = (value: unknown): Record<string, string> => {
  const texts: Record<string, string> = {}
  for (const [key, entry] of Object.entries(isRecord(value) ? value : {})) {
    if (typeof entry === 'string') texts[key] = entry
  }
  return texts
}
