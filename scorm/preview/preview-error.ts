/** Why the preview cannot start, with what to do about it. */
export class PreviewError extends Error {
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.name = 'PreviewError'
    this.hint = hint
  }
}
