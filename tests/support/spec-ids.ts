import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Rules of docs/SPEC.md: every list line that opens with a bold id. */
const rulesOf = (spec: string): string[] =>
  [...spec.matchAll(/^- \*\*([A-Z][A-Z0-9]{1,2}-\d+[a-z]?)\*\*/gm)].flatMap((match) => match[1] ?? [])

/** Ids with which test titles open; titles of tables stand in arrays, so any text that opens with an id counts. */
const idsOf = (source: string): string[] =>
  [...source.matchAll(/[`'"]([A-Z][A-Z0-9]{1,2}-\d+[a-z]?) /g)].flatMap((match) => match[1] ?? [])

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return /\.test\.tsx?$/.test(entry.name) ? [path] : []
  })

const rules = rulesOf(readFileSync('docs/SPEC.md', 'utf8'))
const tested = new Set(filesBelow('tests').flatMap((path) => idsOf(readFileSync(path, 'utf8'))))
const known = new Set(rules)
const doubled = rules.filter((id, place) => rules.indexOf(id) !== place)
const untested = rules.filter((id) => !tested.has(id))
const unstated = [...tested].filter((id) => !known.has(id)).sort()

for (const id of doubled)
  console.error(`docs/SPEC.md: ${id} stands twice: give one of them the next free number`)
for (const id of untested)
  console.error(`docs/SPEC.md: ${id} has no test: write one whose title opens with the id`)
for (const id of unstated) console.error(`tests: ${id} is no rule of docs/SPEC.md: state it there`)
if (doubled.length + untested.length + unstated.length > 0) process.exitCode = 1
else console.log(`${rules.length} rules, each with a test`)
