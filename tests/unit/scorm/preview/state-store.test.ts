import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStateStore } from '../../../../scorm/preview/state-store'

let base: string
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'state-'))
})
afterEach(() => rm(base, { recursive: true, force: true }))

const stateOf = (id: string) => ({
  learner: { id, name: `Name, ${id}` },
  attempts: [{ number: 1, commits: 2, values: { 'cmi.suspend_data': id } }],
})

describe('the state store', () => {
  it.each(['ada', '../escape', 'a/b', 'a.b', '..', 'É ü', '*', '%2e'])('PRV-3 keeps learner "%s"', (id) => {
    const store = openStateStore(join(base, 'course'))
    store.write(stateOf(id))
    expect(openStateStore(join(base, 'course')).read(id)).toEqual(stateOf(id))
  })

  it('PRV-3 writes below its folder alone, one file for each learner', async () => {
    const store = openStateStore(join(base, 'course'))
    for (const id of ['../escape', 'a/b', '..']) store.write(stateOf(id))
    expect(await readdir(base)).toEqual(['course'])
    expect(await readdir(join(base, 'course'))).toHaveLength(3)
  })

  it('PRV-3 takes a file that it cannot read for a new learner', async () => {
    await writeFile(join(base, 'ada.json'), '{ half')
    expect(openStateStore(base).read('ada')).toEqual({
      learner: { id: 'ada', name: 'Okoro, Ada' },
      attempts: [],
    })
  })

  it('PRV-27 lists all learners, whatever their ids, and PRV-28 forgets one', () => {
    const store = openStateStore(join(base, 'course'))
    expect(store.all()).toEqual([])
    for (const id of ['a/b', 'É ü', '%2e']) store.write(stateOf(id))
    store.remove('a/b')
    const ids = store.all().map(({ learner }) => learner.id)
    expect(ids.sort()).toEqual(['%2e', 'É ü'])
  })
})
