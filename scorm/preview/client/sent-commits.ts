import type { LaunchRequest } from '../protocol'

const key = 'preview-last-commit'

/** Remembers the last commit that was sent, over a reload of the page too: it may still be on its way. */
export const rememberCommit = (sent: { session: string; commit: number }): void => {
  sessionStorage.setItem(key, `${sent.session} ${sent.commit}`)
}

/** Gives the last commit that this tab sent. */
export const rememberedCommit = (): LaunchRequest['after'] => {
  const [session, commit] = (sessionStorage.getItem(key) ?? '').split(' ')
  return session && commit ? { session, commit: Number(commit) } : null
}
