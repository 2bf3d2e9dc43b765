/** What an API of either edition of SCORM does: takes everything and remembers the order of what it was asked. */
class FakeScormApi {
  /** Elements written, and the names of the functions that open, commit and end. */
  readonly calls: string[] = []
  readonly values = new Map<string, string>()
  /** What a commit answers. */
  commits: unknown = 'true'
  /** Elements whose writes are refused. */
  refuses: readonly string[] = []
  lastError = '0'

  constructor(values: Readonly<Record<string, string>> = {}) {
    for (const [element, value] of Object.entries(values)) this.values.set(element, value)
  }
  protected readonly taking =
    (name: string, answer: () => unknown = () => 'true') =>
    (): unknown => {
      this.calls.push(name)
      return answer()
    }
  protected readonly committed = (): unknown => this.commits
  protected readonly read = (element: string): unknown => this.values.get(element) ?? ''
  protected readonly write = (element: string, value: string): unknown => {
    this.calls.push(element)
    if (this.refuses.includes(element)) return 'false'
    this.values.set(element, value)
    return 'true'
  }
}

export class FakeScorm12Api extends FakeScormApi {
  LMSInitialize = this.taking('LMSInitialize')
  LMSGetValue = this.read
  LMSSetValue = this.write
  LMSCommit = this.taking('LMSCommit', this.committed)
  LMSFinish = this.taking('LMSFinish')
  LMSGetLastError = (): unknown => this.lastError
  LMSGetErrorString = (): unknown => 'General exception'
}

export class FakeScorm2004Api extends FakeScormApi {
  Initialize = this.taking('Initialize')
  GetValue = this.read
  SetValue = this.write
  Commit = this.taking('Commit', this.committed)
  Terminate = this.taking('Terminate')
  GetLastError = (): unknown => this.lastError
  GetErrorString = (): unknown => 'General exception'
}
