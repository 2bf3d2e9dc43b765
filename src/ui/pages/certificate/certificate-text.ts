import type { CertificateWords } from '../../../locales/certificate'
import type { CertificateFacts } from './certificate-facts'

/** The lines of facts under the course's title: when, with what score, how long, which version. */
export const factLines = (
  { day, score, hours, lessons, version }: CertificateFacts,
  words: CertificateWords,
): (readonly [name: string, value: string])[] => [
  ...(day === null ? [] : [[words.completed, words.day(day)] as const]),
  ...(score === null ? [] : [[words.score, words.percent(score)] as const]),
  [words.length, words.hours(hours, lessons)],
  [words.version, version],
]

/** A certificate as plain text, for where nothing can be printed. */
export const certificateText = (facts: CertificateFacts, name: string, words: CertificateWords): string =>
  [
    words.kind.toUpperCase(),
    '',
    words.says(name.trim() || words.noName, facts.course),
    '',
    ...factLines(facts, words).map(([label, value]) => `${label}: ${value}`),
    '',
    words.learnt,
    ...facts.learnt.flatMap(({ module, texts }) => ['', module.title, ...texts.map((text) => `- ${text}`)]),
    '',
    ...(facts.certificate ? [words.issuedBy(facts.certificate.issuer)] : []),
    ...(facts.certificate?.signatory
      ? [`${facts.certificate.signatory.name}, ${facts.certificate.signatory.office}`]
      : []),
    words.noAccreditation,
    '',
  ].join('\n')
