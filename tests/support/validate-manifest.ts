import { strFromU8 } from 'fflate'
import { validateXML } from 'xmllint-wasm'

/**
 * Validates imsmanifest.xml against the schema files that lie beside it in a package.
 *
 * @returns what xmllint objects to, one line each; empty for a valid manifest
 */
export const manifestErrors = async (files: ReadonlyMap<string, Uint8Array>): Promise<string[]> => {
  const text = (path: string): string => strFromU8(files.get(path) ?? new Uint8Array())
  const schemas = [...files.keys()].filter((path) => path.endsWith('.xsd'))
  const located = /xsi:schemaLocation="([^"]*)"/.exec(text('imsmanifest.xml'))?.[1]?.split(/\s+/) ?? []
  // One schema that imports each namespace of schemaLocation, so that all of them take part.
  const imports = located
    .flatMap((namespace, index) => (index % 2 === 0 ? [{ namespace, path: located[index + 1] ?? '' }] : []))
    .map(({ namespace, path }) => `<xs:import namespace="${namespace}" schemaLocation="${path}"/>`)
  const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`
  const result = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: text('imsmanifest.xml') }],
    schema: [{ fileName: 'all.xsd', contents: all }],
    preload: schemas.map((path) => ({ fileName: path, contents: text(path) })),
  })
  return result.valid ? [] : result.errors.map((error) => error.rawMessage)
}
