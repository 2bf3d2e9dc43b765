/* eslint-disable @typescript-eslint/consistent-type-imports -- ambient modules have no other way to a relative path */
/** What Vite says of a build. */
interface ImportMeta {
  /** `DEV`: under `npm run dev`; false in every package, which then holds nothing of what stands behind it. */
  readonly env: { readonly DEV: boolean }
}

/** What the compiler's Vite plugin makes of a course. */
declare module 'virtual:course' {
  export const course: import('./core/course').Course
  export const blueprint: import('./core/scoring').Blueprint
  /** By lesson id. */
  export const loadLesson: Readonly<
    Record<string, () => Promise<{ default: import('mdx/types').MDXContent }>>
  >
  /** By lesson id: the items that the lesson asks, in the order of its quiz file. */
  export const loadQuiz: Readonly<
    Record<string, () => Promise<{ items: readonly import('./core/course').Item[] }>>
  >
  export const loadHeldBack: () => Promise<{ items: readonly import('./core/course').Item[] }>
  export const loadGlossary: () => Promise<{
    glossary: Readonly<Record<string, import('./core/course').GlossaryTerm>>
  }>
  export const loadCorrections: () => Promise<{ corrections: readonly import('./core/course').Correction[] }>
  export const loadReference: () => Promise<{ reference: import('./core/course').Reference }>
  /** By language. */
  export const loadTranslation: Readonly<Record<string, () => Promise<import('./ui/app').ContentTranslation>>>
  export const loadCases: () => Promise<typeof import('virtual:cases')>
  export const loadFigures: () => Promise<{
    /** By figure id. */
    loadFigure: Readonly<Record<string, () => Promise<{ figure: import('./core/course').Figure }>>>
  }>
  export const loadSearchTexts: () => Promise<{ texts: import('./core/search').PackedTexts }>
  export const loadInfo: () => Promise<{ info: import('./core/course').CourseInfo }>
  /** Null in it where the course has none. */
  export const loadWorksheet: () => Promise<{ worksheet: import('./core/course').Worksheet | null }>
}

declare module 'virtual:cases' {
  /** By case id. */
  export const loadCase: Readonly<
    Record<string, () => Promise<{ courseCase: import('./core/course').CourseCase }>>
  >
}

declare module 'virtual:glossary' {
  /** By term id. */
  export const glossary: Readonly<Record<string, import('./core/course').GlossaryTerm>>
}

declare module 'virtual:corrections' {
  export const corrections: readonly import('./core/course').Correction[]
}

declare module 'virtual:worksheet' {
  export const worksheet: import('./core/course').Worksheet | null
}

declare module 'virtual:search-texts' {
  /** The words of each segment, by its slot. */
  export const texts: import('./core/search').PackedTexts
}

declare module 'virtual:info' {
  export const info: import('./core/course').CourseInfo
}

declare module 'virtual:reference' {
  export const reference: import('./core/course').Reference
}

declare module 'virtual:stems' {
  /** By interaction slot, in a lesson or in the final: what the question asks, as plain text in one line. */
  export const stems: Readonly<Record<number, string>>
}

declare module 'virtual:lesson/*' {
  const MDXContent: import('mdx/types').MDXContent
  export default MDXContent
}

declare module 'virtual:held-back' {
  export const items: readonly import('./core/course').Item[]
}

declare module 'virtual:quiz/*' {
  export const items: readonly import('./core/course').Item[]
}

declare module 'virtual:figures' {
  /** By figure id. */
  export const loadFigure: Readonly<Record<string, () => Promise<{ figure: import('./core/course').Figure }>>>
}

declare module 'virtual:figure/*' {
  export const figure: import('./core/course').Figure
}
