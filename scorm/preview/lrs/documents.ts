import type { StoredDocument } from './lrs-data'

/** An answer without a body, or with one. */
export interface LrsReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export const reply = (status: number, body = '', headers: LrsReply['headers'] = {}): LrsReply => ({
  status,
  headers,
  body,
})

/** The documents of the State and the Agent Profile resource, by a key for each. */
export interface Documents {
  readonly all: () => Readonly<Record<string, StoredDocument>>
  readonly put: (key: string, text: string) => void
  /** Answers a request with the concurrency control of xAPI (1.0.3, part 3, 3.1). */
  readonly answer: (method: string, key: string, headers: LrsReply['headers'], body: string) => LrsReply
}

const preconditionHolds = (found: StoredDocument | undefined, headers: LrsReply['headers']): boolean => {
  const ifMatch = headers['if-match']
  const ifNoneMatch = headers['if-none-match']
  if (ifMatch !== undefined && ifMatch !== found?.etag) return false
  return ifNoneMatch !== '*' || found === undefined
}

const merged = (before: string | undefined, body: string): string => {
  if (before === undefined) return body
  const join: unknown = { ...JSON.parse(before), ...JSON.parse(body) }
  return JSON.stringify(join)
}

export const createDocuments = (first: Readonly<Record<string, StoredDocument>>): Documents => {
  const documents = new Map(Object.entries(first))
  let writes = 0
  const put = (key: string, text: string): void => {
    writes += 1
    documents.set(key, { text, etag: `"${text.length.toString(36)}-${writes}-${documents.size}"` })
  }
  return {
    all: () => Object.fromEntries(documents),
    put,
    answer: (method, key, headers, body) => {
      const found = documents.get(key)
      if (method === 'GET')
        return found
          ? reply(200, found.text, { 'content-type': 'application/json', etag: found.etag })
          : reply(404)
      if (!preconditionHolds(found, headers)) return reply(412, 'The document has changed')
      if (method === 'DELETE') documents.delete(key)
      else put(key, method === 'POST' ? merged(found?.text, body) : body)
      return reply(204)
    },
  }
}
