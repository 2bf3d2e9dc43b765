import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installChromium } from './support/install-chromium'

const checks = ['format', 'types', 'lint', 'arrows', 'unused', 'content', 'spec'] as const

const run = (command: string, ...values: string[]): boolean =>
  spawnSync(command, values, { stdio: 'inherit', env: process.env }).status === 0

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const countOf = (results: unknown, name: string): number => {
  const count = isObject(results) ? results[name] : undefined
  return typeof count === 'number' ? count : 0
}

const runVitest = (): { passed: number; failed: number } => {
  const folder = mkdtempSync(join(tmpdir(), 'course-tests-'))
  const output = join(folder, 'results.json')
  const succeeded = run(
    'npx',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${output}`,
  )
  try {
    const results: unknown = JSON.parse(readFileSync(output, 'utf8'))
    const failed = countOf(results, 'numFailedTests')
    // A file that cannot even be loaded fails no test, and yet it failed.
    return { passed: countOf(results, 'numPassedTests'), failed: succeeded ? failed : Math.max(1, failed) }
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs a check beside the others, and prints what it said once it has ended. */
const runCheck = (check: string): Promise<boolean> =>
  new Promise((resolve) => {
    const said: string[] = []
    const running = spawn('npm', ['run', '--silent', `check:${check}`], { env: process.env })
    for (const stream of [running.stdout, running.stderr])
      stream.on('data', (text) => said.push(String(text)))
    const end = (succeeded: boolean) => {
      console.log(`\ncheck:${check} ${succeeded ? 'passed' : 'failed'}\n${said.join('')}`)
      resolve(succeeded)
    }
    running.on('error', () => end(false))
    running.on('close', (code) => end(code === 0))
  })

installChromium()
const checked = await Promise.all(checks.map(runCheck))
const tests = runVitest()
const passed = checked.filter(Boolean).length + tests.passed
const failed = checked.filter((succeeded) => !succeeded).length + tests.failed
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
