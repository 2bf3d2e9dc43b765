import { lessonItems } from '../../core/course'
import { useOwnLanguage, useWords } from '../app/words'
import { Icon } from '../components/icon'
import { ItemView } from '../items'
import { useLessonScope } from './lesson-context'

/** An item of the lesson's quiz, asked in the flow of the text. */
export const Check = ({ item: id }: { item: string }) => {
  const words = useWords().learning.item
  const own = useOwnLanguage()
  const { lesson, items } = useLessonScope()
  const item = items.find(({ prompt }) => prompt.id === id)
  const summary = lessonItems(lesson).find((one) => one.id === id)
  if (!item || !summary) return null
  return (
    <div className="check" role="group" aria-label={words.eyebrow}>
      <p className="check-eyebrow" lang={own}>
        <Icon name="flag" />
        {words.eyebrow}
      </p>
      <ItemView key={id} mode="check" item={item} slot={summary.slot} />
    </div>
  )
}
