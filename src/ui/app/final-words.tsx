import { useRecord, useSession } from '../state'
import { finalStanding } from './course-progress'
import { useWords } from './words'

/** What the final has come to, in words. */
export const FinalWords = () => {
  const { final } = useWords().shell
  const { course } = useSession()
  const standing = finalStanding(course, useRecord())
  switch (standing.type) {
    case 'not-taken':
      return final['not-taken']
    case 'in-progress':
      return final['in-progress'](standing.answered, standing.of)
    default:
      return final[standing.type](standing.score)
  }
}
