declare global {
  /** What Vite says of a build: true in development. */
  interface ImportMeta {
    readonly env: { readonly DEV: boolean }
  }
}
export {}
