/** The 64 characters that every LMS, form encoding and quoting leaves alone (RFC 4648, section 5). */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const bitsPerCharacter = 6

/** Collects numbers as bits and writes six of them a character. */
export interface BitWriter {
  /** Appends `value` in `width` bits (1–30), highest first. */
  readonly bits: (value: number, width: number) => void
  /** Appends an integer of any size in groups of `group` bits, each with a bit that says whether more follow. */
  readonly varint: (value: number, group: number) => void
  readonly toText: () => string
}

export const bitWriter = (): BitWriter => {
  let written = ''
  let held = 0
  let heldBits = 0
  const bits = (value: number, width: number) => {
    for (let left = width; left > 0;) {
      const taken = Math.min(left, bitsPerCharacter - heldBits)
      left -= taken
      held = (held << taken) | ((value >>> left) & ((1 << taken) - 1))
      heldBits += taken
      if (heldBits < bitsPerCharacter) continue
      written += alphabet.charAt(held)
      held = 0
      heldBits = 0
    }
  }
  const varint = (value: number, group: number) => {
    let rest = value
    do {
      const low = rest % 2 ** group
      rest = Math.floor(rest / 2 ** group)
      bits(rest > 0 ? 1 : 0, 1)
      bits(low, group)
    } while (rest > 0)
  }
  const toText = () =>
    heldBits === 0 ? written : written + alphabet.charAt(held << (bitsPerCharacter - heldBits))
  return { bits, varint, toText }
}

/** Reads what a {@link BitWriter} wrote. Past the end it reads zeros and `overrun` turns true. */
export interface BitReader {
  readonly bits: (width: number) => number
  readonly varint: (group: number) => number
  readonly overrun: () => boolean
}

/** @returns null where the text holds a character outside the alphabet */
export const bitReader = (text: string): BitReader | null => {
  const values = [...text].map((character) => alphabet.indexOf(character))
  if (values.includes(-1)) return null
  let at = 0
  const end = values.length * bitsPerCharacter
  const bits = (width: number) => {
    let value = 0
    for (let left = width; left > 0;) {
      const used = at % bitsPerCharacter
      const taken = Math.min(left, bitsPerCharacter - used)
      const character = values[Math.floor(at / bitsPerCharacter)] ?? 0
      value = (value << taken) | ((character >>> (bitsPerCharacter - used - taken)) & ((1 << taken) - 1))
      left -= taken
      at += taken
    }
    return value
  }
  const varint = (group: number) => {
    let value = 0
    let place = 1
    for (let groups = 0; groups * group < 48; groups++) {
      const more = bits(1)
      value += bits(group) * place
      place *= 2 ** group
      if (more === 0 || at > end) break
    }
    return value
  }
  return { bits, varint, overrun: () => at > end }
}
