import { geoEqualEarth, geoStream, type GeoPermissibleObjects, type GeoStream } from 'd3-geo'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'

/** What the map shows of the world, in degrees: the land that people live on, without Antarctica. */
const corners = {
  type: 'MultiPoint' as const,
  coordinates: [
    [-168, 0],
    [180, 0],
    [0, 78],
    [0, -56],
  ],
}
const width = 960
const padding = 4
/** Islands smaller than this are specks at the size of a page. */
const leastArea = 14
/** How far the line may leave the true coast. */
const tolerance = 0.9

type Point = readonly [x: number, y: number]

const fitted = geoEqualEarth().fitWidth(width - 2 * padding, corners)
const pointsOf = (longitude: number, latitude: number): Point => {
  const [x, y] = fitted([longitude, latitude]) ?? [0, 0]
  return [x + padding, y + padding]
}
const top = pointsOf(0, 78)[1]
const bottom = pointsOf(0, -56)[1]

/** The size of the map, in its own units. */
export const mapSize = { width, height: Math.ceil(bottom - top) }

/** Finds where a place stands on the map. */
export const project = (longitude: number, latitude: number): { readonly x: number; readonly y: number } => {
  const [x, y] = pointsOf(longitude, latitude)
  return { x: Math.round(x), y: Math.round(y - top) }
}

const isTopology = (value: unknown): value is Topology =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology'

const readLand = (): GeoPermissibleObjects => {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-110m.json')
  const atlas: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const land = isTopology(atlas) ? atlas.objects['land'] : undefined
  if (!isTopology(atlas) || land === undefined) throw new Error('world-atlas holds no land')
  return feature(atlas, land)
}

/** The rings of the land as the projection cuts them, in units of the map. */
const ringsOf = (land: GeoPermissibleObjects): Point[][] => {
  const rings: Point[][] = []
  const sink: GeoStream = {
    point: (x, y) => rings.at(-1)?.push([x + padding, y + padding - top]),
    lineStart: () => rings.push([]),
    lineEnd: () => undefined,
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  }
  geoStream(land, fitted.stream(sink))
  return rings
}

const areaOf = (ring: readonly Point[]): number => {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice) / 2
}

const distanceTo = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number => {
  const length = Math.hypot(bx - ax, by - ay)
  return length === 0
    ? Math.hypot(x - ax, y - ay)
    : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
}

/** Leaves out points that lie nearly on the line between others (Douglas and Peucker, 1973). */
const simplify = (line: readonly Point[]): Point[] => {
  const first = line[0]
  const last = line.at(-1)
  if (first === undefined || last === undefined || line.length < 3) return [...line]
  let farthest = 0
  let most = 0
  line.forEach((point, index) => {
    const away = distanceTo(point, first, last)
    if (away > most) [most, farthest] = [away, index]
  })
  if (most <= tolerance) return [first, last]
  return [...simplify(line.slice(0, farthest + 1)).slice(0, -1), ...simplify(line.slice(farthest))]
}

/** Writes a ring in whole units, each point as the step from the one before. */
const pathOf = (ring: readonly Point[]): string => {
  const whole = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)])
  const steps = whole.map(([x, y], index) => {
    const [beforeX, beforeY] = whole[index - 1] ?? [0, 0]
    return index === 0 ? `M${x} ${y}l` : `${x - beforeX} ${y - beforeY}`
  })
  return `${steps[0] ?? ''}${steps
    .slice(1, -1)
    .filter((one) => one !== '0 0')
    .join(' ')}z`.replace(/ -/g, '-')
}

/** Draws the land of the world as the `d` of one path (Natural Earth, 1 : 110 million, by way of world-atlas). */
export const drawLand = (): string =>
  ringsOf(readLand())
    .filter((ring) => areaOf(ring) >= leastArea && ring.some(([, y]) => y < mapSize.height))
    .map((ring) => pathOf(simplify(ring)))
    .join('')
