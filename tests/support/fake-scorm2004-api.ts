/** A SCORM 2004 API that takes everything and remembers the order of what it was asked. */
export class FakeScorm2004Api {
  readonly calls: string[] = []
  readonly values = new Map<string, string>()
  /** What Commit answers. */
  commits: unknown = 'true'
  /** Elements that SetValue refuses. */
  refuses: readonly string[] = []
  lastError = '0'

  constructor(values: Readonly<Record<string, string>> = {}) {
    for (const [element, value] of Object.entries(values)) this.values.set(element, value)
  }
  Initialize = (): unknown => {
    this.calls.push('Initialize')
    return 'true'
  }
  GetValue = (element: string): unknown => this.values.get(element) ?? ''
  SetValue = (element: string, value: string): unknown => {
    this.calls.push(element)
    if (this.refuses.includes(element)) return 'false'
    this.values.set(element, value)
    return 'true'
  }
  Commit = (): unknown => {
    this.calls.push('Commit')
    return this.commits
  }
  Terminate = (): unknown => {
    this.calls.push('Terminate')
    return 'true'
  }
  GetLastError = (): unknown => this.lastError
  GetErrorString = (): unknown => 'General exception'
}
