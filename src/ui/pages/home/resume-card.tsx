import { ButtonLink } from '../../components/button'
import { Icon } from '../../components/icon'
import { useWords } from '../../app/words'
import type { Resume } from './resume'
import { resumeWords } from './resume-words'

/** What comes next, with one button that goes there. */
export const ResumeCard = ({ resume }: { resume: Resume }) => {
  const { shell } = useWords()
  const card = resumeWords(resume, shell)
  if (!card) return null
  return (
    <section className="home-resume" aria-labelledby="home-resume">
      <p className="home-resume-eyebrow">{card.eyebrow}</p>
      <h2 id="home-resume">{card.title}</h2>
      {card.facts.map((fact) => (
        <p key={fact} className="home-resume-fact">
          {fact}
        </p>
      ))}
      <ButtonLink to={card.to} variant="primary">
        {card.button}
        <Icon name="arrow-right" />
      </ButtonLink>
    </section>
  )
}
