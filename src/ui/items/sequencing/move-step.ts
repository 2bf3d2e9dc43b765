/** Moves one step by one place; a step at the end of the list stays where it is. */
export const moveStep = (order: readonly string[], id: string, by: -1 | 1): readonly string[] => {
  const from = order.indexOf(id)
  const to = from + by
  if (from === -1 || to < 0 || to >= order.length) return order
  const moved = order.filter((other) => other !== id)
  moved.splice(to, 0, id)
  return moved
}
