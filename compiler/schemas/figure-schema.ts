import { z } from 'zod'
import { explorerSchema } from './figures/explorer-schema'
import { gridSchema } from './figures/grid-schema'
import { mapSchema } from './figures/map-schema'
import { matrixSchema } from './figures/matrix-schema'
import { networkSchema } from './figures/network-schema'
import { scheduleSchema } from './figures/schedule-schema'
import { timelineSchema } from './figures/timeline-schema'

/** `lessons/figures/<id>.yaml` */
export const figureSchema = z
  .discriminatedUnion('kind', [
    gridSchema,
    timelineSchema,
    scheduleSchema,
    mapSchema,
    explorerSchema,
    matrixSchema,
    networkSchema,
  ])
  .describe('a figure, by its kind')

export type FigureYaml = z.infer<typeof figureSchema>
/** The YAML of a figure of one kind. */
export type FigureYamlOf<Kind extends FigureYaml['kind']> = Extract<FigureYaml, { kind: Kind }>
