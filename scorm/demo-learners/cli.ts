import { randomUUID } from 'node:crypto'
import { readCourse } from '../../compiler'
import { demoLearners } from './demo-learners'

const result = readCourse('.')
if (result.type === 'course')
  console.log(JSON.stringify(await demoLearners(result.course, Date.now(), randomUUID)))
else {
  console.error('The course has errors, so nobody can play it\nnpm run check:content lists them')
  process.exitCode = 1
}
