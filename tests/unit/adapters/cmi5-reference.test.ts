import { afterEach, expect, it, vi } from 'vitest'
import type { Cmi5Page } from '../../../src/adapters/cmi5'
import { lmsWithLrs } from '../../support/lms-with-lrs'
import { makeFacts } from '../../support/make-facts'

afterEach(() => vi.unstubAllGlobals())

/** The little of XMLHttpRequest that the library uses, over an LMS in memory. */
const requestOver = (page: Cmi5Page) =>
  class {
    status = 0
    statusText = ''
    responseText = ''
    onloadend: (() => void) | null = null
    #method = ''
    #url = ''
    readonly #headers: Record<string, string> = {}
    #answered = ''
    open(method: string, url: string): void {
      this.#method = method
      this.#url = url
    }
    setRequestHeader(name: string, value: string): void {
      this.#headers[name] = value
    }
    getAllResponseHeaders(): string {
      return this.#answered
    }
    send(body: string | null): void {
      const request = { method: this.#method, headers: this.#headers, ...(body === null ? {} : { body }) }
      void page.fetch(this.#url, request).then(async (response) => {
        this.status = response.status
        this.responseText = await response.text()
        this.#answered = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\r\n')
        this.onloadend?.()
      })
    }
  }

/** What two programs may say differently of one thing: ids, times, words for people, the order of a list. */
const comparable = (statement: unknown): unknown =>
  JSON.parse(
    JSON.stringify(statement, (key, value: unknown) => {
      if (['id', 'timestamp', 'stored', 'duration', 'display'].includes(key) && typeof value !== 'object')
        return /^https?:/.test(String(value)) ? value : undefined
      if (['display', 'name', 'description'].includes(key)) return undefined
      return key === 'category' && Array.isArray(value) ? value.map(({ id }) => id).sort() : value
    }),
  )

it('TRK-14j makes the statements that the reference library of cmi5 makes', async () => {
  const theirs = lmsWithLrs()
  const page = theirs.launch()
  // The library looks for XMLHttpRequest when it is loaded.
  vi.stubGlobal('XMLHttpRequest', requestOver(page))
  const { default: Cmi5 } = await import('@xapi/cmi5')
  const query = Object.fromEntries(new URLSearchParams(page.location.search))
  const { endpoint = '', fetch = '', registration = '', activityId = '', actor = '' } = query
  const library = new Cmi5({ endpoint, fetch, registration, activityId, actor: JSON.parse(actor) })
  await library.initialize()
  await library.progress(50)
  await library.complete()
  await library.pass({ scaled: 0.85, raw: 85, min: 0, max: 100 })
  await library.terminate()

  const ours = lmsWithLrs()
  const port = ours.port(ours.launch())
  await port.connect()
  await port.save(makeFacts({ progress: 0.5 }))
  await port.terminate(makeFacts({ progress: 1, status: 'passed', score: 85 }))

  expect(theirs.lrs.rejected()).toEqual([])
  expect(ours.lrs.statements()).toHaveLength(5)
  expect(ours.lrs.statements().map(comparable)).toEqual(theirs.lrs.statements().map(comparable))
})
