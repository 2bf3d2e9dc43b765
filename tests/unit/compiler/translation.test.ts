import { describe, expect, it } from 'vitest'
import { compileCourse, compileLesson, readCourseFiles } from '../../../compiler'
import { withTitles } from '../../../src/core/course'
import { checkCourse } from '../../../compiler/course/check-course'
import { translatedQuizModule, translationModule } from '../../../compiler/vite/translation-modules'
import { fixtureDir } from './course-with'

const lesson = `Vous sortez le vélo de la remise. Est-ce la chambre à air ?

## Lire le pneu {/* id: reading-the-tyre */}

Deux chiffres figurent sur le [flanc](term:sidewall) du pneu [§1](report:1).

<Check item="tyres.where-pressure" />
`
const item = `- id: tyres.where-pressure
  kind: single
  stem: Où lit-on la pression qu’un pneu supporte ?
  options:
    - { id: a, text: Sur la jante, why: La jante porte sa propre taille. }
    - { id: b, text: Sur le flanc, why: Les deux chiffres y figurent. }
    - { id: c, text: Sur le bouchon, why: Il protège de la poussière. }
`
const blank = `- id: tyres.carrier
  kind: fill-in
  stem: Comment appelle-t-on le côté du pneu ?
  answers:
    - { id: a, accept: [flanc], why: Le flanc porte les chiffres. }
    - { id: b, accept: [bande de roulement], why: Elle touche la route. }
  otherwise: Les chiffres figurent sur le flanc.
`
const whole = {
  'lessons/fr/01-tyres.mdx': lesson,
  'quizzes/fr/01-tyres.yaml': item + blank,
  'lessons/fr/course.yaml': 'title: Le vélo\nlessons:\n  tyres: { title: Des pneus qui durent }\n',
}

const compile = (overlay: Readonly<Record<string, string>>) =>
  compileCourse(new Map([...readCourseFiles(fixtureDir), ...Object.entries(overlay)]))

const translated = () => {
  const result = compile(whole)
  if (result.type === 'problems') throw new Error(JSON.stringify(result.problems, null, 1))
  const [translation] = result.course.translations
  if (!translation) throw new Error('There is no translation')
  return { ...result.course, translation }
}

const problemsOf = (overlay: Readonly<Record<string, string>>): string[] => {
  const result = compile(overlay)
  return result.type === 'course'
    ? []
    : result.problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)
}

describe('a course with a translation', () => {
  it('LNG-20 keeps the source as it is: ids, slots, keys and titles', () => {
    const { course, quizzes } = translated()
    const source = compile({})
    expect(source.type === 'course' && source.course.course).toEqual(course)
    expect(source.type === 'course' && source.course.quizzes).toEqual(quizzes)
  })

  it('LNG-21 has in a translated lesson the segments that are missing in the language of the source, marked', async () => {
    const compiled = translated()
    const text = compiled.translation.lessons.get('tyres')
    const code = await compileLesson(compiled, 'tyres', text)
    expect(code).toContain('Deux chiffres figurent')
    expect(code).toContain('Rubber lets air through')
    expect(code).toMatch(/"two-habits",[^}]*lang: "en"/)
    expect(code).not.toMatch(/"reading-the-tyre",[^}]*lang:/)
  })

  it('LNG-22 has translated items with the key of the source, and the others in its language, marked', () => {
    const { translation, quizzes } = translated()
    const source = quizzes.get('tyres') ?? []
    const own = translation.items.get('tyres.where-pressure')
    expect(own?.prompt.stem).toContain('Où lit-on')
    expect(own?.key).toMatchObject({ correct: ['b'], why: { b: 'Les deux chiffres y figurent.' } })
    const code = translatedQuizModule(translation, source, 'en')
    expect(code).toMatch(/"id":"tyres.conversion"[^\n]*?"lang":"en"/)
    expect(code).not.toMatch(/"id":"tyres.where-pressure",[^{}]*"lang"/)
  })

  it('LNG-22 takes a typed answer in both languages', () => {
    const key = translated().translation.items.get('tyres.carrier')?.key
    expect(key?.kind === 'fill-in' && key.answers[0]?.accept).toEqual([
      'flanc',
      'sidewall',
      'side wall',
      'side-wall',
    ])
  })

  it('LNG-23 shows titles that are translated, and the others as they are', () => {
    const { course, translation } = translated()
    const [, json = ''] = /titles = (.*)\n/.exec(translationModule(translation)) ?? []
    const french = withTitles(course, JSON.parse(json))
    expect([french.title, ...french.lessons.map(({ title }) => title)]).toEqual([
      'Le vélo',
      'Des pneus qui durent',
      course.lessons[1]?.title,
    ])
    expect(french.lessons[0]?.segments[0]?.title).toBe('Lire le pneu')
    expect(french.interactionIds).toEqual(course.interactionIds)
  })

  it('LNG-24 is stale where a part was never stamped or its source has changed, and fresh where the stamp fits', () => {
    const stamped = (hash: string) =>
      compile({ ...whole, 'lessons/fr/stamps.json': JSON.stringify({ 'item tyres.where-pressure': hash }) })
    const isStale = (result: ReturnType<typeof compile>) =>
      result.type === 'course' && result.course.translations[0]?.stale.has('item tyres.where-pressure')
    expect(isStale(compile(whole))).toBe(true)
    expect(isStale(stamped('AAAAAAAA'))).toBe(true)
    const { content } = checkCourse(readCourseFiles(fixtureDir))
    expect(isStale(stamped(content?.sourceParts.get('item tyres.where-pressure') ?? ''))).toBe(false)
  })
})

describe('a mistake in the source of a translation', () => {
  it('CMP-2 is reported once, and what another translation lacks beside it', () => {
    const source = readCourseFiles(fixtureDir).get('quizzes/01-tyres.yaml') ?? ''
    const problems = problemsOf({
      ...whole,
      'quizzes/01-tyres.yaml': source.replace('objective:', 'objectiv:'),
      'lessons/fr/course.yaml': 'lessons:\n  tires: { title: Pneus }\n',
    })
    expect(problems.filter((one) => !one.includes('reading this lesson'))).toEqual([
      'lessons/fr/course.yaml:2:3 the source has no "tires" here',
      'quizzes/01-tyres.yaml:3:3 unknown field "objectiv"',
    ])
  })
})

describe('a mistake in a translation', () => {
  it.each([
    [
      'lessons/fr/01-tyres.mdx',
      lesson.replace('reading-the-tyre', 'reading-tyre'),
      /:3:1 the source has no segment "reading-tyre"/,
    ],
    [
      'lessons/fr/01-tyres.mdx',
      lesson.replace(/<Check.*\n/, ''),
      /:3:1 <Check tyres.where-pressure> is missing/,
    ],
    [
      'lessons/fr/01-tyres.mdx',
      lesson.replace('term:sidewall', 'term:flanc'),
      /:5:\d+ no term has the id "flanc"/,
    ],
    ['lessons/fr/01-tyres.mdx', `---\nid: tyres\n---\n${lesson}`, /:1:1 a translation has no frontmatter/],
    [
      'quizzes/fr/01-tyres.yaml',
      item.replace('tyres.where-pressure', 'tyres.where'),
      /:1:7 the source has no item "tyres.where"/,
    ],
    ['quizzes/fr/01-tyres.yaml', item.replace('single', 'multiple'), /:2:9 the source's kind is "single"/],
    ['quizzes/fr/01-tyres.yaml', item.replace(/ {4}- \{ id: c.*\n/, ''), /:5:5 "c" is missing in options/],
    ['quizzes/fr/01-tyres.yaml', item.replace('id: c', 'id: d'), /:7:7 the source has no "d" in its options/],
    ['quizzes/fr/01-tyres.yaml', item.replace('why: Les', 'correct: true, why: Les'), /:6:\d+ .*correct/],
    ['quizzes/fr/01-tyres.yaml', item + item, /:8:7 the item tyres.where-pressure stands twice/],
    [
      'lessons/fr/course.yaml',
      'lessons:\n  tires: { title: Pneus }\n',
      /:2:3 the source has no "tires" here/,
    ],
    [
      'lessons/fr/glossary.yaml',
      '- { id: flanc, term: Flanc, definition: Le côté. }\n',
      /:1:\d+ the source has no term "flanc"/,
    ],
    ['lessons/fr/07-other.mdx', lesson, /:1:1 this translates no file of the course/],
  ])('LNG-25 in %s is an error at its place (%#)', (file, text, expected) => {
    expect(problemsOf({ [file]: text }).filter((one) => one.startsWith(file))).toEqual(
      expect.arrayContaining([expect.stringMatching(expected)]),
    )
  })
})
