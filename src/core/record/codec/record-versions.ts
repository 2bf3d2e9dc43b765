/** Versions of the packed record, named for the change that made them; contiguous from 1. */
export const recordVersions = { PackBits: 1 } as const

export const newestVersion = Math.max(...Object.values(recordVersions))
