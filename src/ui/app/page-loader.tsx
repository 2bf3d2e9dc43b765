import type { ComponentType } from 'react'
import { Button } from '../components/button'
import { PageHeading } from '../components/page-heading'
import { useLoaded } from './use-loaded'
import { useWords } from './words'
import './boot-screens.css'
import './page-loader.css'

/** Shown only when loading takes long enough to be noticed. */
export const PageWait = () => {
  const { shell } = useWords()
  return (
    <p className="page-wait" role="status">
      {shell.loading}
    </p>
  )
}

/** Says that a page did not arrive: the learner tries again, or loads the course anew. */
export const PageFailed = ({ onRetry }: { onRetry: () => void }) => {
  const { shell } = useWords()
  return (
    <>
      <PageHeading title={shell.boot.pageFailed.title} />
      <p>{shell.boot.pageFailed.text}</p>
      <div className="boot-actions">
        <Button variant="primary" onClick={onRetry}>
          {shell.retry}
        </Button>
        {/* After an update of the package its old files are gone, and only a fresh page knows the new ones. */}
        <Button onClick={() => window.location.reload()}>{shell.boot.failed.reload}</Button>
      </div>
    </>
  )
}

/** A part of a page whose program arrives later; nothing stands there until it has, or where it does not. */
export const LazyPart = ({ load }: { load: () => Promise<ComponentType> }) => {
  const loaded = useLoaded(load)
  if (loaded.type !== 'loaded') return null
  const Part = loaded.value
  return <Part />
}

/** A page whose program arrives when it is first asked for. */
export const LazyPage = ({ load }: { load: () => Promise<ComponentType> }) => {
  const loaded = useLoaded(load)
  if (loaded.type === 'loading') return <PageWait />
  if (loaded.type === 'failed') return <PageFailed onRetry={loaded.retry} />
  const Page = loaded.value
  return <Page />
}
