import { z } from 'zod'
import { slug, text } from '../primitives'
import { head, marks } from './parts'

const cellSchema = z
  .strictObject({
    column: slug('the id of a column'),
    event: slug('the id of the event where it was said').optional(),
    text: text('what was said, in your own words'),
  })
  .describe('a cell: column, text; event may be left out')

const rowSchema = z
  .strictObject({
    person: slug('the id of a person').optional(),
    label: text('who it was, where it was not one person').optional(),
    note: text('a remark on who it was').optional(),
    cells: z.array(cellSchema).min(1).describe('a list of cells, those that hold something'),
  })
  .describe('a row: cells, and either person or label; note may be left out')

export const matrixSchema = z
  .strictObject({
    kind: z.literal('matrix'),
    ...head,
    columns: marks('column'),
    rows: z.array(rowSchema).min(1).describe('a list of rows'),
  })
  .describe('a matrix: title, summary, sections or beyond, columns, rows')
