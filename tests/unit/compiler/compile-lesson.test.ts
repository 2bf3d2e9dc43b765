import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileLesson, coursePlugin } from '../../../compiler'
import { compileWith, fixtureCourse, fixtureDir } from './course-with'

const names =
  'Beyond Check EventLink Figure Hook InYourCity KeyPoints LessonLink Person Place ReportLink Segment Table Term Voice'
type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode }
const stub =
  (name: string) =>
  ({ children, ...props }: Props) => {
    const shown = Object.entries(props).map(([key, value]) => `${key}=${String(value)}`)
    return createElement('x', { title: [name, ...shown].join('|') }, children)
  }
const components = Object.fromEntries(names.split(' ').map((name) => [name, stub(name)]))

describe('the module of a lesson', () => {
  let server: ViteDevServer
  const html = new Map<string, string>()

  beforeAll(async () => {
    server = await createServer({
      configFile: false,
      logLevel: 'silent',
      server: { middlewareMode: true, ws: false, watch: null },
      plugins: [coursePlugin({ courseDir: fixtureDir })],
    })
    for (const id of ['tyres', 'chain']) {
      const { default: Lesson } = await server.ssrLoadModule(`virtual:lesson/${id}`)
      html.set(id, renderToStaticMarkup(createElement(Lesson, { components })))
    }
  })
  afterAll(() => server.close())

  it('CMP-50 wraps what stands before the first heading in a hook', () => {
    expect(html.get('chain')).toMatch(
      /^<x title="Hook"><p>A chain that squeaks is asking for oil\. A chain that is silent and black may be worse off\.<\/p><\/x>/,
    )
  })

  it('CMP-50 wraps each heading and what follows it in a segment', () => {
    const segments = [...(html.get('chain') ?? '').matchAll(/title="(Segment[^"]*)"/g)].map(
      ([, title]) => title,
    )
    expect(segments).toEqual([
      'Segment|id=clean-first|slot=4|title=Clean first, then oil',
      'Segment|id=longer|slot=5|title=Longer by half a per cent',
      'Segment|id=take-home|slot=6|title=What to take home',
    ])
    expect(html.get('chain')).not.toContain('<h2')
    expect(html.get('chain')).toContain('<h3>Which oil</h3>')
  })

  it('CMP-50 tells links what they name', () => {
    const page = `${html.get('tyres')}${html.get('chain')}`
    for (const link of [
      '<x title="Term|id=psi">psi</x>',
      '<x title="Person|id=diallo|name=Amara Diallo|office=head mechanic at Harbour Street">Amara Diallo</x>',
      '<x title="Person|id=visser|name=Joost Visser|office=school caretaker|lang=nl">caretaker</x>',
      '<x title="Place|id=utrecht|name=Utrecht|country=Netherlands">Utrecht</x>',
      '<x title="EventLink|id=repair-day|title=Open Repair Day|date=2024-05-11">a workshop</x>',
      '<x title="LessonLink|lesson=chain">chain</x>',
      '<x title="ReportLink|section=2.1"></x>',
    ]) {
      expect(page).toContain(link)
    }
  })

  it('CMP-50 leaves out the mark of a section, and keeps other words of a link to it', async () => {
    const edited = compileWith([
      ['lessons/01-tyres.mdx', '[§1](report:1)', '[what the manual says](report:1)'],
    ])
    if (edited.type !== 'course') throw new Error('The edited fixture does not compile')
    const code = await compileLesson(edited.course, 'tyres')
    expect(code).toContain('what the manual says')
    expect(code).not.toContain('§')
  })

  it('CMP-50 tells a voice who spoke, where and when, and gives it paragraphs', () => {
    expect(html.get('tyres')).toContain(
      '<x title="Voice|person=diallo|at=repair-day|name=Amara Diallo|office=head mechanic at Harbour Street|event=Open Repair Day|date=2024-05-11"><p>She told',
    )
  })

  it('CMP-50 tells a note in a sentence from one of its own', () => {
    expect(html.get('tyres')).toContain(
      '<x title="Beyond|source=City of Utrecht, cycling map 2023|inline=true">The city marks them',
    )
    expect(html.get('chain')).toContain('<x title="Beyond|source=ISO 9633:2001"><p>A standard fixes')
  })

  it('CMP-50 wraps a table and keeps the marks in its cells', () => {
    expect(html.get('tyres')).toContain('<x title="Table"><table><thead><tr><th>Tyre</th>')
    expect(html.get('tyres')).toContain('<td>every <em>month</em></td>')
  })

  it('CMP-51 imports the JSX runtime and the provider alone', async () => {
    const code = await compileLesson(fixtureCourse(), 'tyres')
    expect([...code.matchAll(/from "([^"]+)"/g)].map(([, source]) => source)).toEqual([
      'react/jsx-runtime',
      '@mdx-js/react',
    ])
  })

  it('CMP-51 says a text once that the lesson shows several times', async () => {
    const code = await compileLesson(fixtureCourse(), 'tyres')
    expect(code.split('head mechanic at Harbour Street')).toHaveLength(2)
    expect(html.get('tyres')?.split('head mechanic at Harbour Street')).toHaveLength(3)
  })

  it('CMP-52 gives the same text for the same lesson', async () => {
    expect(await compileLesson(fixtureCourse(), 'chain')).toBe(await compileLesson(fixtureCourse(), 'chain'))
  })
})
