/**
 * Hashes text to 32 bits with FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): it separates and detects damage,
 * it protects nothing.
 *
 * @returns an integer from 0 to 2³² − 1
 */
export const fnv1a = (text: string, seed = 0x811c9dc5): number => {
  let hash = seed >>> 0
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  }
  // FNV leaves the last characters in the low bits; one multiply-shift spreads them.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return (hash ^ (hash >>> 13)) >>> 0
}
