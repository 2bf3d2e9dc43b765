import { useCallback } from 'react'
import { useParams } from 'react-router'
import type { CaseTitle, Module } from '../../../core/course'
import { useCourseContent } from '../../app/course-content'
import { PageWait } from '../../app/page-loader'
import { useLoaded } from '../../app/use-loaded'
import { useSourceLanguage } from '../../app/words'
import { NotTranslated } from '../../components/not-translated'
import { PageHeading } from '../../components/page-heading'
import { LoadFailed } from '../../lesson/load-failed'
import { useSession } from '../../state'
import { NotFoundPage } from '../not-found'
import { CasePlay } from './case-play'
import { useCaseWords } from './case-words'
import './case.css'

const CaseView = ({ title: { id, title }, module }: { title: CaseTitle; module: Module }) => {
  const words = useCaseWords()
  const lang = useSourceLanguage()
  const { loadCases } = useCourseContent()
  const load = useCallback(async () => {
    const loadThis = (await loadCases()).loadCase[id]
    if (!loadThis) throw new Error(`The course has no text for the case "${id}"`)
    return (await loadThis()).courseCase
  }, [id, loadCases])
  const loaded = useLoaded(load)
  return (
    <div className="case">
      <PageHeading title={title} eyebrow={words.eyebrow(module.title)} lang={lang} />
      <NotTranslated lang={lang} />
      {loaded.type === 'loading' && <PageWait />}
      {loaded.type === 'failed' && <LoadFailed onRetry={loaded.retry} />}
      {loaded.type === 'loaded' && (
        <div lang={lang}>
          <CasePlay courseCase={loaded.value} />
        </div>
      )}
    </div>
  )
}

/** The page of one case: `/case/:id`. */
export const CasePage = () => {
  const { modules } = useSession().course
  const { id } = useParams()
  const module = modules.find(({ cases }) => cases.some((one) => one.id === id))
  const title = module?.cases.find((one) => one.id === id)
  return module && title ? <CaseView key={title.id} title={title} module={module} /> : <NotFoundPage />
}
