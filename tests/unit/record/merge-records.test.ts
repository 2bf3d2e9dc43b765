import { describe, expect, it } from 'vitest'
import { emptyRecord, mergeRecords, type ItemState, type LearnerRecord } from '../../../src/core/record'

const record = (parts: Partial<LearnerRecord>): LearnerRecord => ({ ...emptyRecord('attempt1'), ...parts })
const join = (a: Partial<LearnerRecord>, b: Partial<LearnerRecord>) => mergeRecords(record(a), record(b))
const lesson = (submitted: boolean, completed: boolean, seconds: number) => ({
  submitted,
  completed,
  seconds,
})
const item = (tries: number, first: string | null, latest: string | null, correct = false): ItemState => ({
  tries,
  first: { code: first, correct, sure: null },
  latest: { code: latest, correct },
})

describe('mergeRecords', () => {
  it('REC-4 unites segments in ascending order', () => {
    expect(join({ segments: [5, 1] }, { segments: [3, 1] }).segments).toEqual([1, 3, 5])
  })

  it('REC-4 takes what either side has done in a lesson, and the longer time', () => {
    const joined = join(
      { lessons: { 0: lesson(true, false, 30) } },
      { lessons: { 0: lesson(false, true, 45) } },
    )
    expect(joined.lessons[0]).toEqual(lesson(true, true, 45))
  })

  it('REC-4 keeps the items of both sides', () => {
    const joined = join({ items: { 0: item(1, 'a', 'a') } }, { items: { 4: item(1, 'b', 'b') } })
    expect(Object.keys(joined.items)).toEqual(['0', '4'])
  })

  it('REC-4 takes the most tries and, as latest response, the one of the later try', () => {
    const joined = join({ items: { 0: item(3, 'b', 'a') } }, { items: { 0: item(2, 'b', 'd') } })
    expect(joined.items[0]).toMatchObject({ tries: 3, latest: { code: 'a' } })
  })

  it('REC-4 takes the lower of two first responses and the higher of two latest ones', () => {
    const joined = join({ items: { 0: item(1, 'c', 'c') } }, { items: { 0: item(1, 'b', 'b') } })
    expect(joined.items[0]).toMatchObject({ first: { code: 'b' }, latest: { code: 'c' } })
  })

  it('REC-4 takes a response before one that was shed', () => {
    const joined = join({ items: { 0: item(1, null, null) } }, { items: { 0: item(1, 'b', 'b') } })
    expect(joined.items[0]).toMatchObject({ first: { code: 'b' }, latest: { code: 'b' } })
  })

  it('REC-4 keeps the best final for ever, also where it is no longer among the last three', () => {
    const final = (best: number | null, count: number) => ({ count, best, recent: [], open: null })
    expect(join({ final: final(90, 1) }, { final: final(60, 7) }).final).toMatchObject({ best: 90, count: 7 })
    expect(join({ final: final(null, 0) }, { final: final(60, 1) }).final.best).toBe(60)
  })

  it('REC-4 joins the answers of one final in progress and drops one that was submitted meanwhile', () => {
    const open = (answers: readonly [string | null, number][]) => ({
      count: 0,
      best: null,
      recent: [],
      open: {
        id: 'open01',
        number: 1,
        answers: answers.map(([code, rev], i) => ({ slot: 10 + i, code, rev })),
      },
    })
    const a = open([
      ['a', 1],
      ['d', 2],
    ])
    const b = open([
      ['c', 3],
      ['b', 1],
    ])
    expect(join({ final: a }, { final: b }).final.open?.answers).toEqual([
      { slot: 10, code: 'c', rev: 3 },
      { slot: 11, code: 'd', rev: 2 },
    ])
    const submitted = { count: 1, best: 80, recent: [], open: null }
    expect(join({ final: a }, { final: submitted }).final.open).toBeNull()
  })

  it('REC-4 takes the whole card that was reviewed more often', () => {
    const card = { day: 3, stability: 2, difficulty: 5, reps: 2, lapses: 0, state: 2 }
    const joined = join({ cards: { 0: card } }, { cards: { 0: { ...card, reps: 3, day: 1 } } })
    expect(joined.cards[0]).toMatchObject({ reps: 3, day: 1 })
  })

  it('REC-4 keeps one section of each unknown kind, the longer one', () => {
    expect(join({ kept: ['Xa', 'Z'] }, { kept: ['Xabc', 'Y1'] }).kept).toEqual(['Xabc', 'Y1', 'Z'])
  })
})
