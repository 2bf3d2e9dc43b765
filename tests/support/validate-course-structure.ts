import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

const schemaFile = join(import.meta.dirname, '..', 'fixtures', 'cmi5', 'course-structure.xsd')

/**
 * Validates a cmi5.xml against the rules of cmi5_spec.md, section 13.1.
 *
 * @returns what xmllint objects to, one line each; empty for a valid one
 */
export const courseStructureErrors = async (xml: string): Promise<string[]> => {
  const result = await validateXML({
    xml: [{ fileName: 'cmi5.xml', contents: xml }],
    schema: [{ fileName: 'course-structure.xsd', contents: await readFile(schemaFile, 'utf8') }],
  })
  return result.valid ? [] : result.errors.map((error) => error.rawMessage)
}
