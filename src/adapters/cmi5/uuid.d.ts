/** uuid 9 ships no types; this is what the adapter uses of it. */
declare module 'uuid' {
  export const v5: {
    (name: string, namespace: string): string
    /** The namespace of addresses (RFC 9562, 6.6). */
    readonly URL: string
  }
}
