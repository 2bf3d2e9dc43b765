/** The pages where things are looked up: their addresses, and the names of their icons and of their words. */
export const referencePages = ['glossary', 'people', 'events', 'places'] as const
