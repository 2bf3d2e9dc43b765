import { useCallback, useId } from 'react'
import { useCourseContent } from '../app/course-content'
import { useLoaded } from '../app/use-loaded'
import { useNear } from '../app/use-near'
import { useSourceLanguage, useWords } from '../app/words'
import { NotTranslated } from '../components/not-translated'
import { useLessonScope } from './lesson-context'
import { LoadFailed } from './load-failed'
import './figure.css'

const LoadedFigure = ({ id, show }: { id: string; show: string | undefined }) => {
  const words = useWords().learning.load
  const { loadFigures } = useCourseContent()
  const load = useCallback(async () => {
    const [{ drawFigure }, { loadFigure }] = await Promise.all([import('../figures'), loadFigures()])
    const loaded = await loadFigure[id]?.()
    if (!loaded) throw new Error(`The course has no figure "${id}"`)
    return drawFigure(loaded.figure, show)
  }, [id, show, loadFigures])
  const drawn = useLoaded(load)
  if (drawn.type === 'failed') return <LoadFailed onRetry={drawn.retry} />
  return drawn.type === 'loading' ? <p>{words.loading}</p> : drawn.value
}

/**
 * A figure of the course, loaded when it comes near the screen; its room is free from the start.
 *
 * @param wide its height in rem on a wide screen
 * @param narrow its height in rem on a phone
 */
export const Figure = ({
  id,
  show,
  title,
  wide,
  narrow,
}: {
  id: string
  show?: string
  title: string
  wide: number
  narrow: number
}) => {
  const { box, isNear } = useNear<HTMLElement>()
  const titleId = useId()
  const lang = useSourceLanguage()
  const { lesson } = useLessonScope()
  const isMarked = useCourseContent().languageOfLesson?.(lesson.id) === undefined
  return (
    <figure ref={box} className="figure" aria-labelledby={titleId} lang={lang}>
      <figcaption id={titleId} className="figure-title">
        {title}
      </figcaption>
      {isMarked && <NotTranslated lang={lang} />}
      <div className="figure-room">
        <svg className="figure-space figure-wide" height={`${wide}rem`} aria-hidden="true" />
        <svg className="figure-space figure-narrow" height={`${narrow}rem`} aria-hidden="true" />
        {isNear && <LoadedFigure id={id} show={show} />}
      </div>
    </figure>
  )
}
