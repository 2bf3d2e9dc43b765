import { deviceJournal } from './adapters/device'
import { scorm2004Port } from './adapters/scorm2004'
import { content, course } from './carried-course'
import { loadStems } from './load-stems'
import { startCourse } from './start-course'

const place = document.getElementById('root')
if (place) {
  const describe = loadStems(() => import('virtual:stems'))
  const lms = scorm2004Port(window, { language: course.language, describe })
  void startCourse({ course, content, lms, journals: deviceJournal(window) }, window, place)
}
