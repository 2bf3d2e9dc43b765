import { lessonItems, type Choice, type Item, type ItemPrompt, type Lesson } from '../../../core/course'
import { useWords } from '../../app/words'
import { progressFromRecord } from '../../items'
import { useRecord } from '../../state'
import { answerLines, whyRight } from './answer-text'
import { usePrintWords } from './use-print-words'

const letterOf = (place: number): string => String.fromCharCode('a'.charCodeAt(0) + place)

const Boxes = ({ texts }: { texts: readonly string[] }) => (
  <ul className="paper-boxes">
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
)

const Blanks = ({ choices }: { choices: readonly Choice[] }) => (
  <ul className="paper-blanks">
    {choices.map(({ id, text }) => (
      <li key={id}>{text}</li>
    ))}
  </ul>
)

const Field = ({ prompt }: { prompt: ItemPrompt }) => {
  const words = usePrintWords()
  const { item } = useWords().learning
  switch (prompt.kind) {
    case 'single':
    case 'multiple':
      return (
        <>
          <p className="paper-how">{prompt.kind === 'single' ? words.chooseOne : words.chooseAll}</p>
          <Boxes texts={prompt.options.map(({ text }) => text)} />
        </>
      )
    case 'true-false':
      return <Boxes texts={[item.true, item.false]} />
    case 'matching':
      return (
        <>
          <p className="paper-how">{words.matchEach}</p>
          <Blanks choices={prompt.prompts} />
          <ul className="paper-letters">
            {prompt.matches.map(({ id, text }, place) => (
              <li key={id}>{item.lettered(letterOf(place), text)}</li>
            ))}
          </ul>
        </>
      )
    case 'sequencing':
      return (
        <>
          <p className="paper-how">{words.order}</p>
          <Blanks choices={prompt.steps} />
        </>
      )
    case 'categorise':
      return (
        <>
          <p className="paper-how">{words.group(prompt.groups.map(({ text }) => text).join(' · '))}</p>
          <Blanks choices={prompt.cards} />
        </>
      )
    case 'numeric':
    case 'fill-in':
      return <p className="paper-blank">{prompt.kind === 'numeric' ? prompt.unit : null}</p>
  }
}

/** Questions to answer with a pen, in the order of their lesson. Their choices stand as their author wrote them. */
export const PaperQuestions = ({ items, level }: { items: readonly Item[]; level: 2 | 3 }) => {
  const words = usePrintWords()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="paper-questions">
      <Heading>{words.ask}</Heading>
      <ol>
        {items.map(({ prompt }) => (
          <li key={prompt.id}>
            {prompt.scenario?.part === 1 && (
              <div className="paper-case">
                <p>
                  <b>{prompt.scenario.title}</b>
                </p>
                <p>{prompt.scenario.text}</p>
              </div>
            )}
            <p className="paper-stem">{prompt.stem}</p>
            <Field prompt={prompt} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A question whose answer the learner has seen, by its place in the lesson. */
interface Answered {
  readonly number: number
  readonly item: Item
}

const answeredIn = (
  lesson: Lesson,
  items: readonly Item[],
  record: ReturnType<typeof useRecord>,
): readonly Answered[] => {
  const slots = new Map(lessonItems(lesson).map(({ id, slot }) => [id, slot]))
  return items.flatMap((item, index) => {
    const slot = slots.get(item.prompt.id)
    const state = slot === undefined ? undefined : record.items[slot]
    return progressFromRecord(item, state).phase === 'settled' ? [{ number: index + 1, item }] : []
  })
}

/** The right answers, with their reasons, of those questions alone that are settled. */
export const PaperAnswers = ({
  parts,
}: {
  parts: readonly { readonly lesson: Lesson; readonly items: readonly Item[] }[]
}) => {
  const words = usePrintWords()
  const { item: itemWords } = useWords().learning
  const record = useRecord()
  const answered = parts.map(({ lesson, items }) => ({ lesson, answers: answeredIn(lesson, items, record) }))
  const some = answered.filter(({ answers }) => answers.length > 0)
  return (
    <section className="paper-answers">
      <h2>{words.answersTitle}</h2>
      {some.length === 0 && <p>{words.noAnswers}</p>}
      {some.map(({ lesson, answers }) => (
        <section key={lesson.id}>
          <h3>
            {lesson.number}. {lesson.title}
          </h3>
          {answers.map(({ number, item }) => (
            <div key={item.prompt.id} className="paper-answer">
              <p>
                <b>{words.question(number)}.</b>{' '}
                {answerLines(item, { ...itemWords, pair: words.pair }).join('; ')}
              </p>
              {whyRight(item).map((why) => (
                <p key={why}>{why}</p>
              ))}
            </div>
          ))}
        </section>
      ))}
    </section>
  )
}
