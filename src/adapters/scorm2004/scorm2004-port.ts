import type { LmsPort } from '../../core/tracking'
import { scormPort, type CoursePage } from '../scorm-window'
import { factsToElements, type Descriptions } from './elements'
import { readLaunch } from './read-launch'

/**
 * Makes the LMS port for SCORM 2004 4th Edition. Touches nothing until `connect`.
 *
 * @param page the window of the course
 * @param descriptions what reports show of interactions besides their ids
 */
export const scorm2004Port = (page: CoursePage, descriptions: Descriptions): LmsPort =>
  scormPort(page, {
    name: { property: 'API_1484_11', opens: 'Initialize' },
    functions: {
      read: 'GetValue',
      write: 'SetValue',
      commit: 'Commit',
      end: 'Terminate',
      lastError: 'GetLastError',
      errorText: 'GetErrorString',
    },
    alreadyInitialised: '103',
    indispensable: ['cmi.suspend_data', 'cmi.completion_status'],
    readLaunch,
    elements: (facts, objectiveIndex) => factsToElements(facts, objectiveIndex, descriptions),
    // Without it the end of the SCO may end the attempt, and the next launch starts from nothing. The LMS rolls the
    // status up before it suspends (SN 5.6.4; pseudo code TB.2.3, Suspend All).
    atEnd: [['adl.nav.request', 'suspendAll']],
  })
