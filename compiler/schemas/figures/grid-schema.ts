import { z } from 'zod'
import { slug, text } from '../primitives'
import { head } from './parts'

const cellId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/).describe('the id of a cell, in quotes, such as "7"')

const cellSchema = z
  .strictObject({
    id: cellId,
    label: text('what stands in the cell, in a few words'),
    title: text('the name in full').optional(),
    text: text('what the cell means').optional(),
  })
  .describe('a cell: id, label; title and text may be left out')

const groupSchema = z
  .strictObject({
    label: text('the name of the group'),
    note: text('a remark on the group').optional(),
    cells: z.array(cellId).min(1).describe('the ids of the cells in this group'),
  })
  .describe('a group: label, cells; note may be left out')

const groupingSchema = z
  .strictObject({
    id: slug('the id of the grouping'),
    label: text('by what the cells are grouped, as it stands on the button'),
    groups: z.array(groupSchema).min(1).describe('a list of groups'),
  })
  .describe('a grouping: id, label, groups')

export const gridSchema = z
  .strictObject({
    kind: z.literal('grid'),
    ...head,
    cells: z.array(cellSchema).min(2).describe('a list of cells'),
    numbered: z.boolean().default(false).describe('true where each cell shows its place in the list'),
    groupings: z.array(groupingSchema).min(1).describe('one way or several to group the cells'),
  })
  .describe('a grid: title, summary, sections or beyond, cells, groupings; numbered may be left out')
