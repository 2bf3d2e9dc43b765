import type { LmsPort } from '../../core/tracking'
import { scormPort, type CoursePage } from '../scorm-window'
import { factsToElements } from './elements'
import { readLaunch } from './read-launch'

/**
 * Makes the LMS port for SCORM 1.2. Touches nothing until `connect`.
 *
 * @param page the window of the course
 */
export const scorm12Port = (page: CoursePage): LmsPort =>
  scormPort(page, {
    name: { property: 'API', opens: 'LMSInitialize' },
    functions: {
      read: 'LMSGetValue',
      write: 'LMSSetValue',
      commit: 'LMSCommit',
      end: 'LMSFinish',
      lastError: 'LMSGetLastError',
      errorText: 'LMSGetErrorString',
    },
    alreadyInitialised: '101',
    indispensable: ['cmi.suspend_data', 'cmi.core.lesson_status'],
    readLaunch,
    elements: factsToElements,
    atEnd: [],
  })
