import type { ComponentType } from 'react'
import type { ItemKind, ItemPrompt } from '../../core/course'
import type { Response, ResponseOf } from '../../core/scoring'
import type { Feedback } from './feedback'

export type PromptOf<K extends ItemKind> = Extract<ItemPrompt, { kind: K }>

/** What every field is given, whatever the kind. It never receives the key: only what feedback may show. */
interface FieldContext {
  /** Decides the order in which choices are shown. */
  readonly seed: string
  /** Starts the ids and names inside the field; unique in the page. */
  readonly idPrefix: string
  /** Id of the text that says what is wrong with the response; undefined where nothing is. */
  readonly problemId: string | undefined
  /** True where nothing can be changed any more. */
  readonly locked: boolean
  readonly feedback: Feedback | null
}

/** What the field of one item kind is given. */
export interface FieldProps<K extends ItemKind> extends FieldContext {
  readonly prompt: PromptOf<K>
  readonly response: ResponseOf<K> | null
  readonly onChange: (response: ResponseOf<K>) => void
}

/** What a field is given by those who need not know the kind. */
export interface AnyFieldProps extends FieldContext {
  readonly prompt: ItemPrompt
  readonly response: Response | null
  readonly onChange: (response: Response) => void
}

const isPrompt = <K extends ItemKind>(kind: K, prompt: ItemPrompt): prompt is PromptOf<K> =>
  prompt.kind === kind
const isResponse = <K extends ItemKind>(kind: K, response: Response | null): response is ResponseOf<K> =>
  response?.kind === kind

/** Makes a field that checks the kind of its prompt when it is shown, so that callers need not know it. */
export const fieldFor = <K extends ItemKind>(
  kind: K,
  Field: ComponentType<FieldProps<K>>,
): ComponentType<AnyFieldProps> => {
  const AnyField = ({ prompt, response, ...rest }: AnyFieldProps) =>
    isPrompt(kind, prompt) ? (
      <Field {...rest} prompt={prompt} response={isResponse(kind, response) ? response : null} />
    ) : null
  AnyField.displayName = `Field(${kind})`
  return AnyField
}
