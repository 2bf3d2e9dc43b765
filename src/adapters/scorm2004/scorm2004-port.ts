import type { LmsPort } from '../../core/tracking'
import { scormPort, type ScormWindow } from '../scorm-window'
import { factsToElements, type DescribeInteraction } from './elements'
import { readLaunch } from './read-launch'

/**
 * Makes the LMS port for SCORM 2004 4th Edition. Touches nothing until `connect`.
 *
 * @param page the window of the course
 * @param describe what reports show of an interaction; empty where there is nothing to say
 */
export const scorm2004Port = (page: ScormWindow, describe: DescribeInteraction): LmsPort =>
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
    elements: (facts, objectiveIndex) => factsToElements(facts, objectiveIndex, describe),
    // Suspends the attempt instead of letting the LMS end it (SN 5.6, navigation request suspendAll).
    atEnd: [['adl.nav.request', 'suspendAll']],
  })
