/**
 * Loads what the questions ask, for hosts that report it, and gives it by interaction slot. A write cannot wait for it,
 * so a slot that is asked for before the file has arrived, or where it never arrives, is described by an empty text.
 *
 * @param load imports `virtual:stems`
 */
export const loadStems = (
  load: () => Promise<{ readonly stems: Readonly<Record<number, string>> }>,
): ((slot: number) => string) => {
  let stems: Readonly<Record<number, string>> = {}
  load().then(
    (loaded) => {
      stems = loaded.stems
    },
    () => undefined,
  )
  return (slot) => stems[slot] ?? ''
}
