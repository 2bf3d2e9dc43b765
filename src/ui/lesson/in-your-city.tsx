import type { ReactNode } from 'react'
import { useLoaded } from '../app/use-loaded'
import { useNear } from '../app/use-near'
import { useOwnLanguage, useWords } from '../app/words'
import { Box } from './boxes'
import { useLessonScope } from './lesson-context'
import { LoadFailed } from './load-failed'

const loadTaskNote = async () => (await import('../notebook/task-note')).TaskNote

const Note = ({ task }: { task: string }) => {
  const { lesson } = useLessonScope()
  const loaded = useLoaded(loadTaskNote)
  if (loaded.type === 'loading') return null
  if (loaded.type === 'failed') return <LoadFailed onRetry={loaded.retry} />
  const TaskNote = loaded.value
  return <TaskNote lesson={lesson.id} task={task} />
}

/** A task for the learner's own city, with room for notes, which arrives when the box comes near. */
export const InYourCity = ({ id, children }: { id: string; children: ReactNode }) => {
  const own = useOwnLanguage()
  const { box, isNear } = useNear<HTMLDivElement>()
  return (
    <Box look="in-your-city" icon="home" title={useWords().learning.text.inYourCity}>
      {children}
      <div ref={box} className="in-your-city-note" lang={own}>
        {isNear && <Note task={id} />}
      </div>
    </Box>
  )
}
