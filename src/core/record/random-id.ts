const idAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/**
 * Makes an id of `[A-Za-z0-9]`, as attempts and finals carry it.
 *
 * @param length characters, at most 15
 * @param random gives numbers from 0 up to 1
 */
export const randomId = (length: number, random: () => number): string =>
  Array.from({ length }, () => idAlphabet.charAt(Math.floor(random() * idAlphabet.length))).join('')
