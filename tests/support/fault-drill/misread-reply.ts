import { reply, type LrsReply } from '../../../scorm/preview/lrs'
import type { Reading } from './steps'

/** What becomes of an LRS's answer when a launch asks for the State document. */
export const misreadReply = (answer: LrsReply, reading: Reading): LrsReply => {
  switch (reading) {
    case 'as-it-is':
      return answer
    case 'cut':
      return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length * 0.6)) }
    case 'empty':
      return reply(404)
    case 'null':
      return { ...answer, body: 'null' }
    case 'undefined':
      return { ...answer, body: '' }
    case 'throws':
      return reply(500)
  }
}
