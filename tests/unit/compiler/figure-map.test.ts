import { describe, expect, it } from 'vitest'
import { drawLand, project } from '../../../compiler/figures/world-map'
import { courseUnderTest } from '../../support/course-under-test'
import { fixtureCourse, problemsWith, type Edit } from './course-with'

const file = 'lessons/figures/pumps.yaml'

const cases: readonly (readonly [title: string, edits: readonly Edit[], problem: string])[] = [
  [
    'FIG-7 refuses a place whose position is not known',
    [['lessons/places.yaml', ', latitude: 51.05', '']],
    ':8:14 the place "ghent" has no latitude | add it in lessons/places.yaml',
  ],
  [
    'FIG-2 names a place that the course does not have',
    [[file, 'place: ghent', 'place: gent']],
    ':8:14 no place has the id "gent" | did you mean "ghent"? Otherwise add it to lessons/places.yaml',
  ],
  [
    'FIG-2 names a place twice',
    [[file, 'place: ghent', 'place: utrecht']],
    ':8:14 the place "utrecht" stands twice | keep one of the two',
  ],
]

describe('a map', () => {
  it.each(cases)('%s', (_, edits, problem) => {
    expect(problemsWith(edits)).toEqual([`${file}${problem}`])
  })

  it('FIG-7 takes name, country, region and position from its places', () => {
    const figure = fixtureCourse().figures.get('pumps')
    expect(figure?.kind === 'map' && figure.marks[1]).toMatchObject({
      name: 'Ghent',
      country: 'Belgium',
      region: 'Europe',
      isMarked: false,
      ...project(3.72, 51.05),
    })
  })

  it('FIG-7 moves marks apart until each can be touched alone, and no further than that', async () => {
    const figure = (await courseUnderTest()).figures.get('cities-at-forum')
    const marks = figure?.kind === 'map' ? figure.marks : []
    expect(marks).toHaveLength(16)
    const distances = marks.flatMap((one, index) =>
      marks.slice(index + 1).map((other) => Math.hypot(one.markX - other.markX, one.markY - other.markY)),
    )
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(34)
    const alone = marks.find(({ id }) => id === 'dhaka-north')
    expect([alone?.markX, alone?.markY]).toEqual([alone?.x, alone?.y])
  })

  it('FIG-7 draws the land in less than 8 kB, west to the left and north above', () => {
    expect(drawLand()).toMatch(/^M[\d\s.lz M-]+z$/)
    expect(drawLand().length).toBeLessThan(8_000)
    expect(project(-73.6, 45.5).x).toBeLessThan(project(9.2, 45.5).x)
    expect(project(31, -29.9).y).toBeGreaterThan(project(31, 5).y)
  })
})
