import { z } from 'zod'
import { slug, text } from '../primitives'
import { head, marks } from './parts'

const nodeSchema = z
  .strictObject({
    id: slug('the id of the node'),
    label: text('the name of the node, short'),
    group: slug('the id of a group'),
    text: text('what it is, in a sentence or two'),
  })
  .describe('a node: id, label, group, text')

const linkSchema = z
  .strictObject({
    from: slug('the id of a node'),
    to: slug('the id of a node'),
    label: text('what the first does for the second, such as "steers"'),
  })
  .describe('a link: from, to, label')

export const networkSchema = z
  .strictObject({
    kind: z.literal('network'),
    ...head,
    groups: marks('group').describe('a list of groups, each with id and label: the first in the middle'),
    nodes: z.array(nodeSchema).min(2).describe('a list of nodes'),
    links: z.array(linkSchema).min(1).describe('a list of links'),
  })
  .describe('a network: title, summary, sections or beyond, groups, nodes, links')
