/** A version of the course, and what is other in it than in the one before. */
export interface CourseVersion {
  /** Three numbers with dots. */
  readonly version: string
  /** ISO 8601, `2026-05-17` */
  readonly date: string
  readonly changes: readonly string[]
}

/** Who stands behind a certificate. */
export interface CertificateIssuer {
  readonly issuer: string
  readonly signatory: { readonly name: string; readonly office: string } | null
}

/** What a course says of itself when it is over or asked for; loaded late. */
export interface CourseInfo {
  /** Null where the certificate names nobody. */
  readonly certificate: CertificateIssuer | null
  /** What to do first after the course; empty where it says nothing. */
  readonly nextSteps: readonly string[]
  /** Newest first; empty where the course keeps no list. */
  readonly versions: readonly CourseVersion[]
}

/**
 * Orders versions of three numbers.
 *
 * @returns below 0 where `one` is older than `other`
 */
export const compareVersions = (one: string, other: string): number => {
  const numbers = other.split('.').map(Number)
  const differences = one.split('.').map((part, place) => Number(part) - (numbers[place] ?? 0))
  return differences.find((difference) => difference !== 0) ?? 0
}
