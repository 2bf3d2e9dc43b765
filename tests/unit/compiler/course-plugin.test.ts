import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { coursePlugin } from '../../../compiler'
import { fixtureDir } from './course-with'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'course-'))
  cpSync(fixtureDir, dir, { recursive: true })
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const edit = (file: string, from: string, to: string): void => {
  const path = join(dir, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

const entry = `import { course, loadLesson, loadQuiz } from 'virtual:course'
globalThis.course = [course.title, loadLesson, loadQuiz]`

const runBuild = () =>
  build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, rollupOptions: { input: 'entry', external: /^react|^@mdx-js/ } },
    plugins: [
      coursePlugin({ courseDir: dir }),
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry.js' : undefined),
        load: (id) => (id === '\0entry.js' ? entry : undefined),
      },
    ],
  })

describe('a build', () => {
  it('CMP-52 makes a chunk of each lesson and of each quiz, and the same ones each time', async () => {
    const chunks = async () => {
      const built = await runBuild()
      if (!('output' in built)) throw new Error('One build has one output')
      return built.output.map(({ fileName }) => fileName).sort()
    }
    const files = await chunks()
    expect(files.filter((file) => /(?:tyres|chain)/.test(file))).toHaveLength(4)
    expect(await chunks()).toEqual(files)
  })

  it('CMP-53 fails with the list of all errors', async () => {
    edit('quizzes/01-tyres.yaml', 'kind: numeric', 'kind: essay')
    edit('lessons/02-chain.mdx', '(term:cassette)', '(term:casette)')
    await expect(runBuild()).rejects.toThrow(
      /2 problems:[\s\S]*lessons\/02-chain\.mdx:24:\d+ {2}no term has the id "casette"[\s\S]*quizzes\/01-tyres\.yaml:12:9 {2}unknown kind "essay"/,
    )
  })
})

describe('development', () => {
  let server: ViteDevServer
  beforeEach(async () => {
    server = await createServer({
      configFile: false,
      logLevel: 'silent',
      server: { middlewareMode: true, ws: false, watch: null },
      plugins: [coursePlugin({ courseDir: dir })],
    })
  })
  afterEach(() => server.close())

  const titleOf = async (): Promise<unknown> => (await server.ssrLoadModule('virtual:course'))['course'].title
  const change = (file: string) => server.watcher.emit('all', 'change', join(dir, file))

  it('CMP-52 serves the index, the lessons and the quizzes', async () => {
    expect(await titleOf()).toBe('Bicycle Care')
    const { blueprint, loadLesson, loadQuiz } = await server.ssrLoadModule('virtual:course')
    expect(blueprint).toEqual({ items: { wheels: 2, drive: 2 }, bloom: {} })
    expect(Object.keys(loadLesson)).toEqual(['tyres', 'chain'])
    const { items } = await loadQuiz['chain']()
    expect(items.map((item: { prompt: { id: string } }) => item.prompt.id)).toEqual([
      'chain.when-to-replace',
      'chain.order',
      'chain.purpose',
      'chain.school.replace',
      'chain.school.the-others',
    ])
  })

  it('CMP-52 serves the items that are held back for the final apart', async () => {
    const { loadHeldBack } = await server.ssrLoadModule('virtual:course')
    const { items } = await loadHeldBack()
    expect(items.map((item: { prompt: { id: string } }) => item.prompt.id)).toEqual([
      'tyres.flat-next-day',
      'tyres.courier.first-look',
      'tyres.courier.pressure',
      'chain.jumping',
    ])
  })

  it('CMP-52 serves the question of each slot, of the lesson and of the final, in one line', async () => {
    const { course } = await server.ssrLoadModule('virtual:course')
    const { stems } = await server.ssrLoadModule('virtual:stems')
    const retired = course.interactionIds.length - Object.keys(stems).length
    expect(retired).toBe(0)
    expect(stems[5]).toMatch(/\w/)
    expect(stems[18]).toBe(stems[5])
    expect(Object.values(stems).filter((stem) => /\n|^\s|\s$|^$/.test(String(stem)))).toEqual([])
  })

  it('REF-5 serves who, where and when, linked with the lessons by slots', async () => {
    const { reference } = await server.ssrLoadModule('virtual:reference')
    expect(Object.keys(reference)).toEqual(['terms', 'people', 'places', 'events'])
    const { course } = await server.ssrLoadModule('virtual:course')
    const slots = course.lessons.flatMap((lesson: { segments: { slot: number }[] }) =>
      lesson.segments.map(({ slot }) => slot),
    )
    expect(slots).toEqual(expect.arrayContaining(Object.values(reference.terms).flat()))
  })

  it('CMP-34 serves how far a number may be off', async () => {
    const { course } = await server.ssrLoadModule('virtual:course')
    const tolerances = course.lessons.flatMap((lesson: { items: { tolerance: number }[] }) =>
      lesson.items.map(({ tolerance }) => tolerance),
    )
    expect(tolerances).toEqual([0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  it('CAS-5 serves each case apart from the index', async () => {
    const { course, loadCases } = await server.ssrLoadModule('virtual:course')
    expect(JSON.stringify(course)).not.toContain('splinter')
    const { loadCase } = await loadCases()
    expect(Object.keys(loadCase)).toEqual(['repair-day'])
    const { courseCase } = await loadCase['repair-day']()
    expect(courseCase).toMatchObject({ id: 'repair-day', module: 'wheels' })
    await expect(server.ssrLoadModule('virtual:case/other')).rejects.toThrow('virtual:case/other')
  })

  it('CMP-52 serves a frozen course', async () => {
    const { course } = await server.ssrLoadModule('virtual:course')
    expect(Object.isFrozen(course.lessons[1].segments[0])).toBe(true)
  })

  it('CMP-54 fails to load with the place and the hint, and loads when the error is mended', async () => {
    edit('quizzes/01-tyres.yaml', 'kind: numeric', 'kind: essay')
    const error = await titleOf().catch((caught: unknown) => caught)
    expect(error).toMatchObject({
      loc: { file: join(dir, 'quizzes/01-tyres.yaml'), line: 12, column: 9 },
      message: expect.stringContaining('unknown kind "essay"\n    write one of: single, multiple'),
      frame: '12 |   kind: essay\n   |         ^',
    })
    edit('quizzes/01-tyres.yaml', 'kind: essay', 'kind: numeric')
    change('quizzes/01-tyres.yaml')
    expect(await titleOf()).toBe('Bicycle Care')
  })

  it('CMP-54 shows an error in the page that is open, and reloads it when the error is mended', () => {
    const send = vi.spyOn(server.environments.client.hot, 'send')
    edit('lessons/01-tyres.mdx', '(place:utrecht)', '(place:delft)')
    change('lessons/01-tyres.mdx')
    expect(send).toHaveBeenLastCalledWith({
      type: 'error',
      err: expect.objectContaining({
        loc: { file: join(dir, 'lessons/01-tyres.mdx'), line: 29, column: 4 },
        message: expect.stringContaining('no place has the id "delft"'),
      }),
    })
    edit('lessons/01-tyres.mdx', '(place:delft)', '(place:utrecht)')
    change('lessons/01-tyres.mdx')
    expect(send).toHaveBeenLastCalledWith({ type: 'full-reload' })
  })

  it('CMP-54 serves the new text after a change', async () => {
    await titleOf()
    edit('lessons/course.yaml', 'title: Bicycle Care', 'title: Care of Bicycles')
    change('lessons/course.yaml')
    expect(await titleOf()).toBe('Care of Bicycles')
  })
})
