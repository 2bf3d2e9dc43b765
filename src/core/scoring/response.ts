/** What a learner gave to one item, before it is scored. Ids are those of the item's choices. */
export type Response =
  | { readonly kind: 'single'; readonly option: string }
  | { readonly kind: 'true-false'; readonly option: string }
  | { readonly kind: 'multiple'; readonly options: readonly string[] }
  | { readonly kind: 'matching'; readonly pairs: Readonly<Record<string, string>> }
  | { readonly kind: 'categorise'; readonly pairs: Readonly<Record<string, string>> }
  | { readonly kind: 'sequencing'; readonly order: readonly string[] }
  | { readonly kind: 'numeric'; readonly text: string }
  | { readonly kind: 'fill-in'; readonly text: string }

export type ResponseOf<K extends Response['kind']> = Extract<Response, { kind: K }>
