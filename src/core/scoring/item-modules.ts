import type { Item, ItemKey, ItemKind, ItemPrompt } from '../course'
import { categorise } from './categorise/categorise'
import { fillIn } from './fill-in/fill-in'
import type { Explanation, ItemModule, KeyOf, PromptOf, Validity } from './item-module'
import { matching } from './matching/matching'
import { multiple } from './multiple/multiple'
import { numeric } from './numeric/numeric'
import type { Response, ResponseOf } from './response'
import { sequencing } from './sequencing/sequencing'
import { single } from './single/single'
import { trueFalse } from './true-false/true-false'

const isPrompt = <K extends ItemKind>(kind: K, prompt: ItemPrompt): prompt is PromptOf<K> =>
  prompt.kind === kind
const isKey = <K extends ItemKind>(kind: K, key: ItemKey): key is ItemKey & KeyOf<K> => key.kind === kind
const isResponse = <K extends ItemKind>(kind: K, response: Response): response is ResponseOf<K> =>
  response.kind === kind

/** An item module whose arguments are checked when it is called, so that callers need not know the kind. */
interface CheckedModule {
  readonly validate: (prompt: ItemPrompt, response: Response) => Validity | null
  readonly points: (item: Item, response: Response) => { earned: number; possible: number } | null
  readonly explain: (item: Item, response: Response) => readonly Explanation[]
  readonly possibleResponses: (prompt: ItemPrompt) => number
  readonly toCode: (item: Item, response: Response) => string | null
  readonly fromCode: (item: Item, code: string) => Response | null
  readonly codeToTokens: (code: string) => string
  readonly keyTokens: (key: ItemKey) => string
}

const checked = <K extends ItemKind>(kind: K, module: ItemModule<K>): CheckedModule => {
  const fits = (item: Item, response: Response) =>
    isPrompt(kind, item.prompt) && isKey(kind, item.key) && isResponse(kind, response)
      ? { prompt: item.prompt, key: item.key, response }
      : null
  return {
    validate: (prompt, response) =>
      isPrompt(kind, prompt) && isResponse(kind, response) ? module.validate(prompt, response) : null,
    points: (item, response) => {
      const it = fits(item, response)
      return it && module.points(it.prompt, it.key, it.response)
    },
    explain: (item, response) => {
      const it = fits(item, response)
      return it ? module.explain(it.prompt, it.key, it.response) : []
    },
    possibleResponses: (prompt) => (isPrompt(kind, prompt) ? module.possibleResponses(prompt) : 0),
    toCode: (item, response) => {
      const it = fits(item, response)
      return it && module.toCode(it.response, it.key)
    },
    fromCode: (item, code) => (isKey(kind, item.key) ? module.fromCode(code, item.key) : null),
    codeToTokens: module.codeToTokens,
    keyTokens: (key) => (isKey(kind, key) ? module.keyTokens(key) : ''),
  }
}

/** Every item kind, by the name that authors write. */
export const itemModules = {
  single: checked('single', single),
  multiple: checked('multiple', multiple),
  'true-false': checked('true-false', trueFalse),
  matching: checked('matching', matching),
  sequencing: checked('sequencing', sequencing),
  numeric: checked('numeric', numeric),
  'fill-in': checked('fill-in', fillIn),
  categorise: checked('categorise', categorise),
} satisfies Record<ItemKind, CheckedModule>
