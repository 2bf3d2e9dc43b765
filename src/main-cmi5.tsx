import { cmi5Port } from './adapters/cmi5'
import { deviceJournal } from './adapters/device'
import { content, course } from './carried-course'
import { loadStems } from './load-stems'
import { startCourse } from './start-course'

const place = document.getElementById('root')
if (place) {
  const describe = loadStems(() => import('virtual:stems'))
  const lms = cmi5Port(window, { language: course.language, describe }, Date.now)
  void startCourse({ course, content, lms, journals: deviceJournal(window) }, window, place)
}
