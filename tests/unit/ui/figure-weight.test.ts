import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { courseUnderTest } from '../../support/course-under-test'

const folder = join(import.meta.dirname, '../../../src/ui/figures')
const { figures } = await courseUnderTest()

/** Bytes of what a kind adds to what all kinds share: its program as a package holds it, and its styles. */
const weighKind = async (kind: string): Promise<number> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(folder, kind, 'index.ts'), formats: ['es'] },
      rolldownOptions: {
        output: { minify: true },
        external: (id) => id.startsWith('..') || /^[a-z]/.test(id),
      },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const program = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('')
  const styles = readdirSync(join(folder, kind))
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(folder, kind, file), 'utf8'))
  return Buffer.byteLength(program + styles.join('').replace(/\s+/g, ' '))
}

describe('the weight of figures', () => {
  it('FIG-11 is under 20 kB for each with the program and the styles of its kind', async () => {
    const kinds = [...new Set([...figures.values()].map(({ kind }) => kind))]
    const programs = new Map(
      await Promise.all(kinds.map(async (kind) => [kind, await weighKind(kind)] as const)),
    )
    const weights = [...figures.values()].map((figure) => ({
      id: figure.id,
      data: Buffer.byteLength(JSON.stringify(figure)),
      program: programs.get(figure.kind) ?? Infinity,
    }))
    for (const program of programs.values()) expect(program).toBeGreaterThan(500)
    expect(weights.filter(({ data, program }) => data + program > 20_000)).toEqual([])
  })
})
