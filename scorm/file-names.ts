const safeName = /^[A-Za-z0-9._-]+$/

/** Says whether every part of a path is made of A-Z a-z 0-9 . _ - alone: LMSs break on anything else. */
export const isSafePath = (path: string): boolean =>
  path.split('/').every((part) => safeName.test(part) && part !== '.' && part !== '..')

/** Makes a name of safe characters: each run of others becomes one hyphen. */
export const safeFileName = (name: string): string =>
  name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|-+$/g, '') || 'file'
