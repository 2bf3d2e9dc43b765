import type { MapMark } from '../../src/core/course'
import { entryOf, type FigureFault, type FigureKindModule, type FigureLists } from './figure-kind'
import { drawLand, mapSize, project } from './world-map'

/** Nearer than this two marks could not be told apart or touched alone. */
const leastDistance = 36
const rounds = 200

/** Pushes marks apart that are too close, little by little; the same marks always end in the same places. */
const moveApart = (marks: readonly MapMark[]): MapMark[] => {
  const places = marks.map(({ x, y }) => ({ x, y }))
  for (let round = 0; round < rounds; round++) {
    places.forEach((one, index) => {
      for (const other of places.slice(index + 1)) {
        const dx = other.x - one.x || 0.1
        const dy = other.y - one.y || 0.1
        const distance = Math.hypot(dx, dy)
        if (distance >= leastDistance) continue
        const push = (leastDistance - distance) / 2 / distance
        one.x -= dx * push
        one.y -= dy * push
        other.x += dx * push
        other.y += dy * push
      }
    })
  }
  return marks.map((mark, index) => ({
    ...mark,
    markX: Math.round(places[index]?.x ?? mark.x),
    markY: Math.round(places[index]?.y ?? mark.y),
  }))
}

const faultsOf = (marks: readonly { readonly place: string }[], { places }: FigureLists): FigureFault[] =>
  marks.flatMap(({ place }, index) => {
    const { region, latitude, longitude } = entryOf(places, place)
    const lacking = Object.entries({ region, latitude, longitude }).flatMap(([name, value]) =>
      value === undefined ? [name] : [],
    )
    return lacking.length === 0
      ? []
      : [
          {
            path: ['marks', index, 'place'],
            message: `the place "${place}" has no ${lacking.join(', no ')}`,
            hint: 'add it in lessons/places.yaml',
          },
        ]
  })

export const map: FigureKindModule<'map'> = {
  references: ({ marks }) =>
    marks.map(({ place }, index) => ({ to: 'places', id: place, path: ['marks', index, 'place'] })),
  ids: ({ marks }) => [
    {
      what: 'place',
      entries: marks.map(({ place }, index) => ({ id: place, path: ['marks', index, 'place'] })),
    },
  ],
  views: ({ marks }) => marks.map(({ place }) => place),
  faults: ({ marks }, lists) => faultsOf(marks, lists),
  build: (id, { marks, ...figure }, { places }) => {
    const placed = marks.map(({ place: placeId, text }) => {
      const { name, country, region = '', latitude = 0, longitude = 0, delegation } = entryOf(places, placeId)
      const { x, y } = project(longitude, latitude)
      return {
        id: placeId,
        name,
        country,
        region,
        isMarked: delegation === true,
        text,
        x,
        y,
        markX: x,
        markY: y,
      }
    })
    return { id, ...figure, ...mapSize, land: drawLand(), marks: moveApart(placed) }
  },
}
