import { describe, expect, it } from 'vitest'
import { courseUnderTest } from '../../support/course-under-test'
import { fixtureCourse, problemsWith, type Edit } from './course-with'

const workshop = 'lessons/figures/workshop-network.yaml'

const cases: readonly (readonly [title: string, edit: Edit, problem: string])[] = [
  [
    'FIG-2 a node in a group that the network does not have',
    [workshop, 'group: give, text', 'group: gave, text'],
    `${workshop}:11:41 no group has the id "gave" | did you mean "give"? Otherwise add the group`,
  ],
  [
    'FIG-2 a link to a node that the network does not have',
    [workshop, 'to: shop, label', 'to: shpo, label'],
    `${workshop}:14:23 no node has the id "shpo" | add the node`,
  ],
  [
    'FIG-2 a node that stands twice',
    [workshop, 'links:', '  - { id: town, label: The town, group: get, text: Twice. }\nlinks:'],
    `${workshop}:13:11 the node "town" stands twice | keep one of the two`,
  ],
  [
    'FIG-35 a node that nothing is tied to',
    [workshop, 'links:', '  - { id: bank, label: The bank, group: give, text: Far away. }\nlinks:'],
    `${workshop}:13:11 nothing is tied to the node "bank" | write a link from it or to it, or take the node away`,
  ],
]

describe('a network with a mistake', () => {
  it.each(cases)('%s', (_, edit, expected) => {
    expect(problemsWith([edit])).toEqual([expected])
  })
})

const networks = [...(await courseUnderTest()).figures.values(), ...fixtureCourse().figures.values()].filter(
  (figure) => figure.kind === 'network',
)

describe('the places of a network', () => {
  it.each(networks.map((network) => [network.id, network] as const))('FIG-36 %s', (_, network) => {
    const { nodes } = network
    nodes.forEach((one, index) => {
      expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0)
      for (const other of nodes.slice(index + 1)) {
        const isApart =
          Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
          Math.abs(one.y - other.y) >= (one.height + other.height) / 2
        expect(isApart, `${one.id} and ${other.id}`).toBe(true)
      }
    })
  })
})
