import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startPreview } from '../../../scorm/preview'
import { commit, ScoOnStage, set } from '../../support/sco-on-stage'

const stage = new ScoOnStage()

const startWith = (changes: { zips?: string[]; port?: number }) =>
  startPreview({ zips: [stage.zip], stateDir: join(stage.base, 'other'), port: 0, manners: true, ...changes })

describe('the server', () => {
  it('PRV-1 serves the files of the zip as they are, with their types', async () => {
    const response = await fetch(`${stage.preview.packageUrl}/sco.js`)
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await response.text()).toContain('LMSInitialize')
    expect((await fetch(`${stage.preview.packageUrl}/nothing.js`)).status).toBe(404)
  })

  it('PRV-1 says that a port is taken, and which to try', async () => {
    const port = Number(new URL(stage.preview.url).port)
    await expect(startWith({ port })).rejects.toMatchObject({
      message: `Port ${port} is taken`,
      hint: `Choose another: PORT=${port + 1} npm start`,
    })
  })

  it('PRV-1 says that a file is missing or no package', async () => {
    await expect(startWith({ zips: [join(stage.base, 'none.zip')] })).rejects.toThrow(/^Cannot read .*ENOENT/)
    await expect(startWith({ zips: [import.meta.filename] })).rejects.toThrow(/^Cannot read .*: invalid zip/)
  })

  it('PRV-4 changes how commits are answered on request over HTTP too', async () => {
    const body = JSON.stringify({ commit: 'error', delayMs: 5 })
    const answer = await fetch(`${stage.preview.url}/preview/faults`, { method: 'POST', body })
    expect(await answer.json()).toMatchObject({ commit: 'error', delayMs: 5, manners: true })
    const refused = (await stage.call(set('cmi.suspend_data', 'x'), commit))[1]
    expect(refused).toEqual({ answer: 'false', error: '101' })
  })

  it('PRV-4 leaves faults that it does not know as they are', async () => {
    const body = JSON.stringify({ commit: 'maybe', delayMs: -1, expired: 'yes' })
    const answer = await fetch(`${stage.preview.url}/preview/faults`, { method: 'POST', body })
    expect(await answer.json()).toEqual({
      ...{ commit: 'ok', delayMs: 0, expired: false, suspendLimit: true, manners: true },
    })
  })

  it('PRV-4 gives the state of a learner and deletes attempts over HTTP', async () => {
    await stage.call(set('cmi.core.lesson_status', 'incomplete'), commit)
    const state = await fetch(`${stage.preview.url}/preview/state?learner=${stage.learner}`)
    expect(await state.json()).toMatchObject({
      attempts: [{ number: 1, commits: 1, values: { 'cmi.core.lesson_status': 'incomplete' } }],
    })
    const attempts = `${stage.preview.url}/preview/attempts?learner=${stage.learner}&attempt=1`
    expect((await fetch(attempts, { method: 'DELETE' })).status).toBe(200)
    expect((await fetch(attempts, { method: 'DELETE' })).status).toBe(404)
  })

  it('PRV-4 refuses what pages of other sites send', async () => {
    const answer = await fetch(`${stage.preview.url}/preview/faults`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    expect(answer.status).toBe(403)
  })
})
