import { describe, expect, it } from 'vitest'
import { emptyNotebook, writeEntry, type Notebook } from '../../../src/core/notebook'
import type { Worksheet } from '../../../src/core/course'
import { worksheet as words } from '../../../src/locales/en/worksheet'
import {
  addNote,
  countChecked,
  countFilled,
  fillWorksheet,
} from '../../../src/ui/pages/worksheet/filled-worksheet'
import { toMarkdown } from '../../../src/ui/pages/worksheet/to-markdown'
import { toRichText } from '../../../src/ui/pages/worksheet/to-rich-text'

const worksheet: Worksheet = {
  title: 'A plan',
  lead: '',
  fields: ['fault', 'repair'].map((id) => ({
    id,
    label: `The ${id}`,
    ask: '',
    example: { text: '', place: null, section: '1' },
    tasks: [],
  })),
  checks: ['counted', 'dated'].map((id) => ({ id, text: `It is ${id}`, help: '', lesson: '' })),
}

const written = (texts: Readonly<Record<string, string>>): Notebook =>
  Object.entries(texts).reduce((notebook, [id, text]) => writeEntry(notebook, id, text), emptyNotebook)

const filledWith = (texts: Readonly<Record<string, string>>) =>
  fillWorksheet(worksheet, written(texts), 'Bicycle Care', words)

describe('a worksheet that is taken away', () => {
  it('WRK-5 says in Markdown what was written and ticked, and what is still empty', () => {
    expect(toMarkdown(filledWith({ 'worksheet.fault': 'A worn chain', 'check.dated': 'yes' }))).toBe(
      '# A plan\n\n## The fault\n\nA worn chain\n\n## The repair\n\n(nothing written yet)\n\n## Check your draft\n\n' +
        '- [ ] It is counted\n- [x] It is dated\n\n*Written in the course “Bicycle Care”.*\n',
    )
  })

  it('WRK-5 keeps lines apart in Markdown, and shows markup as it was typed', () => {
    const text = toMarkdown(filledWith({ 'worksheet.fault': '# one\n- *two*\n1. three <b>' }))
    expect(text).toContain('\\# one  \n\\- \\*two\\*  \n1\\. three \\<b\\>')
  })

  it('WRK-6 is one balanced document of plain ASCII for Word, with headings', () => {
    const text = toRichText(filledWith({ 'worksheet.fault': 'São Paulo {50 %} \\ 🚲\nnext line' }))
    expect(text).toMatch(/^[\x20-\x7e\n]+$/)
    const depths = [...text.replace(/\\[\\{}]/g, '')].filter((one) => one === '{' || one === '}')
    expect(depths.filter((one) => one === '{')).toHaveLength(depths.length / 2)
    expect(text).toContain('S\\u227?o Paulo \\{50 %\\} \\\\ \\u-10179?\\u-8526?\\line next line')
    expect(text.match(/\\outlinelevel1 The/g)).toHaveLength(2)
  })

  it('WRK-4 counts the fields that are filled in and the checks that are ticked', () => {
    const notebook = written({ 'worksheet.fault': ' ', 'worksheet.repair': 'x', 'check.counted': 'yes' })
    expect([countFilled(worksheet, notebook), countChecked(worksheet, notebook)]).toEqual([1, 1])
  })

  it('WRK-4 puts a note into an empty field, and below what a field holds', () => {
    expect([addNote(' ', 'note'), addNote('text\n', ' note ')]).toEqual(['note', 'text\nnote'])
  })
})
