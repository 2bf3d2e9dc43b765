import type { CertificateFacts } from './certificate-facts'
import { factLines } from './certificate-text'
import { useCertificateWords } from './use-certificate-words'

/** Above this many lines the list is set smaller, so that the sheet stays one page. */
const manyLines = 24

/** The sheet itself: one page on paper, in A4 and Letter. */
export const CertificateSheet = ({ facts, name }: { facts: CertificateFacts; name: string }) => {
  const words = useCertificateWords()
  const { certificate, learnt } = facts
  const lines = learnt.reduce((sum, { texts }) => sum + texts.length, 0)
  return (
    <article className="certificate" aria-labelledby="certificate-kind">
      <h2 id="certificate-kind">{words.kind}</h2>
      <p className="certificate-says">{words.certifies}</p>
      <p className="certificate-name">{name.trim()}</p>
      <p className="certificate-says">{words.hasCompleted}</p>
      <p className="certificate-course">{facts.course}</p>
      <dl className="certificate-facts">
        {factLines(facts, words).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.learnt}</h3>
      <div className={lines > manyLines ? 'certificate-learnt certificate-many' : 'certificate-learnt'}>
        {learnt.map(({ module, texts }) => (
          <section key={module.id}>
            <h4>{module.title}</h4>
            <ul>
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <footer>
        {certificate && (
          <div className="certificate-issuer">
            <p>{words.issuedBy(certificate.issuer)}</p>
            {certificate.signatory && (
              <p className="certificate-signature">
                <b>{certificate.signatory.name}</b>
                <span>{certificate.signatory.office}</span>
              </p>
            )}
          </div>
        )}
        <p className="certificate-small">{words.noAccreditation}</p>
      </footer>
    </article>
  )
}
