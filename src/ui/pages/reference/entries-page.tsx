import type { ReactNode } from 'react'
import { useSourceLanguage } from '../../app/words'
import { NotTranslated } from '../../components/not-translated'
import { PageHeading } from '../../components/page-heading'
import { PrintButton } from '../../components/print-button'
import { PageWait } from '../../app/page-loader'
import { LoadFailed } from '../../lesson/load-failed'
import { useReference, type LoadedReference } from './use-reference'
import './reference.css'

/** The frame of one of these pages: its heading, and its entries once they have arrived. */
export const EntriesPage = ({
  title,
  lead,
  isTranslated = false,
  children,
}: {
  title: string
  lead: string
  /** True where entries say themselves which language they are in. */
  isTranslated?: boolean
  children: (reference: LoadedReference) => ReactNode
}) => {
  const loaded = useReference()
  const source = useSourceLanguage()
  return (
    <div className="reference">
      <PageHeading title={title} />
      <p className="reference-lead">{lead}</p>
      <NotTranslated lang={isTranslated ? undefined : source} />
      {loaded.type === 'loading' && <PageWait />}
      {loaded.type === 'failed' && <LoadFailed onRetry={loaded.retry} />}
      {loaded.type === 'loaded' && children(loaded.value)}
      {loaded.type === 'loaded' && <PrintButton />}
    </div>
  )
}
