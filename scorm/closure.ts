/** One chunk in Vite's manifest.json, as far as the closure needs it. */
export interface ManifestChunk {
  readonly file: string
  readonly css?: readonly string[] | undefined
  readonly assets?: readonly string[] | undefined
  readonly imports?: readonly string[] | undefined
  readonly dynamicImports?: readonly string[] | undefined
}

export type ViteManifest = Readonly<Record<string, ManifestChunk>>

/**
 * Lists the files that an entry can ever load, sorted: its chunk, the chunks that it imports, at once or later, and
 * their styles and assets. A package holds this and nothing else, so no zip carries another envelope's adapter.
 */
export const entryClosure = (manifest: ViteManifest, entry: string): string[] => {
  const seen = new Set<string>()
  const files = new Set<string>()
  const visit = (key: string): void => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return
    seen.add(key)
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file)
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next)
  }
  visit(entry)
  return [...files].sort()
}
