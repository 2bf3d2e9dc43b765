import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })

const reachesOut =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bRTCPeerConnection\b|\bimportScripts\b|\bnew\s+Image\b/

it('TRK-13 finds no call in the application that could send anything but through the port', () => {
  // cmi5 is the one host whose API is the network itself.
  const files = filesBelow('src').filter((path) => !path.startsWith(join('src', 'adapters', 'cmi5')))
  expect(files.length).toBeGreaterThan(50)
  const withoutComments = (path: string) =>
    readFileSync(path, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
  expect(files.filter((path) => reachesOut.test(withoutComments(path)))).toEqual([])
})
