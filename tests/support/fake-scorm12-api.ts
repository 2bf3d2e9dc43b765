/** A SCORM 1.2 API that takes everything and remembers the order of what it was asked. */
export class FakeScorm12Api {
  readonly calls: string[] = []
  readonly values = new Map<string, string>()
  /** What LMSCommit answers. */
  commits: unknown = 'true'
  /** Elements that LMSSetValue refuses. */
  refuses: readonly string[] = []
  lastError = '0'

  constructor(values: Readonly<Record<string, string>> = {}) {
    for (const [element, value] of Object.entries(values)) this.values.set(element, value)
  }
  LMSInitialize = (): unknown => {
    this.calls.push('LMSInitialize')
    return 'true'
  }
  LMSGetValue = (element: string): unknown => this.values.get(element) ?? ''
  LMSSetValue = (element: string, value: string): unknown => {
    this.calls.push(element)
    if (this.refuses.includes(element)) return 'false'
    this.values.set(element, value)
    return 'true'
  }
  LMSCommit = (): unknown => {
    this.calls.push('LMSCommit')
    return this.commits
  }
  LMSFinish = (): unknown => {
    this.calls.push('LMSFinish')
    return 'true'
  }
  LMSGetLastError = (): unknown => this.lastError
  LMSGetErrorString = (): unknown => 'General exception'
}
