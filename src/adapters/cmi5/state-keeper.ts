import { reasonOf, succeeded, type Reply } from './http'
import type { Lrs } from './lrs'
import { readStateDocument, writeStateDocument, type StateDocument } from './state-document'

const stateId = 'learner-record'
const missing = 404
const conflict = 412

export type StateRead =
  | { readonly type: 'read'; readonly document: StateDocument | null }
  | { readonly type: 'refused'; readonly reason: string }

/** The course's own State document, never overwritten where somebody else has written it meanwhile. */
export interface StateKeeper {
  readonly read: () => Promise<StateRead>
  /**
   * Starts its request at once, so that it may outlive the page.
   *
   * @param wanted asked before a second try
   * @returns why it failed; null where the LRS holds the document
   */
  readonly write: (document: StateDocument, wanted: () => boolean) => Promise<string | null>
}

/** The document as this page knows it at the LRS. */
interface Known {
  readonly etag: string | null
  /** Null while there is no document. */
  readonly suspendData: string | null
}

/**
 * Keeps the document with the concurrency control of xAPI (1.0.3, part 3, 3.1): a write names the ETag that it
 * replaces. An LRS that gives none is asked for the document before each write.
 *
 * @param isOurs whether this tab wrote a text: it holds nothing that the device's journal does not hold
 */
export const stateKeeper = (lrs: Lrs, isOurs: (suspendData: string) => boolean): StateKeeper => {
  let known: Known = { etag: null, suspendData: null }

  const reread = async (): Promise<Reply> => {
    const reply = await lrs.getState(stateId)
    if (succeeded(reply)) {
      known = { etag: reply.etag, suspendData: readStateDocument(reply.text).suspendData }
    } else if (reply.status === missing) known = { etag: null, suspendData: null }
    return reply
  }

  const put = async (document: StateDocument): Promise<Reply> => {
    const { etag, suspendData } = known
    const condition = etag === null ? { 'If-None-Match': '*' } : { 'If-Match': etag }
    const replaces = suspendData !== null && etag === null
    const reply = await lrs.putState(stateId, writeStateDocument(document), replaces ? {} : condition)
    if (!succeeded(reply)) return reply
    known = { etag: reply.etag, suspendData: document.suspendData }
    if (reply.etag === null) await reread()
    return reply
  }

  /** Looks at what is there, and takes it as known where this tab wrote it. */
  const mayReplace = async (): Promise<boolean> => {
    const before = known
    const reply = await reread()
    const text = known.suspendData
    const may = succeeded(reply) && text !== null && (text === before.suspendData || isOurs(text))
    if (!may) known = before
    return may
  }

  return {
    read: async () => {
      const reply = await reread()
      if (succeeded(reply)) return { type: 'read', document: readStateDocument(reply.text) }
      return reply.status === missing
        ? { type: 'read', document: null }
        : { type: 'refused', reason: reasonOf(reply) }
    },
    write: async (document, wanted) => {
      const withoutTags = known.etag === null && known.suspendData !== null
      const changed: Reply = { status: conflict, text: '', etag: null }
      if (withoutTags && !(await mayReplace())) return reasonOf(changed)
      let reply = await put(document)
      if (reply.status === conflict && (await mayReplace()) && wanted()) reply = await put(document)
      return succeeded(reply) ? null : reasonOf(reply)
    },
  }
}
