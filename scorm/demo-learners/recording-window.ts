import type { CoursePage, ScormWindow } from '../../src/adapters/scorm-window'

const nothing = (): void => undefined

/** A page that holds the APIs of both SCORM editions, which take everything and keep it. */
export class RecordingWindow implements CoursePage {
  readonly values: Record<string, string> = {}
  readonly parent: ScormWindow = this
  readonly top: ScormWindow = this
  readonly opener = null
  readonly location = { origin: 'http://localhost' }
  readonly document = { visibilityState: 'visible' }
  readonly addEventListener = nothing
  readonly setTimeout = nothing
  readonly API: object
  readonly API_1484_11: object
  commits = 0

  /** @param launch what the LMS says at launch, by element; it is not kept */
  constructor(launch: Readonly<Record<string, string>>) {
    const get = (element: string): string => this.values[element] ?? launch[element] ?? ''
    const set = (element: string, value: string): string => {
      this.values[element] = value
      return 'true'
    }
    const commit = (): string => {
      this.commits += 1
      return 'true'
    }
    const yes = (): string => 'true'
    const none = (): string => '0'
    this.API = {
      ...{ LMSInitialize: yes, LMSGetValue: get, LMSSetValue: set, LMSCommit: commit, LMSFinish: yes },
      ...{ LMSGetLastError: none, LMSGetErrorString: none },
    }
    this.API_1484_11 = {
      ...{ Initialize: yes, GetValue: get, SetValue: set, Commit: commit, Terminate: yes },
      ...{ GetLastError: none, GetErrorString: none },
    }
  }
}
