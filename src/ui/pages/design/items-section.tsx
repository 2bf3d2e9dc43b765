import { itemKinds, type Item } from '../../../core/course'
import { emptyRecord, type ItemState } from '../../../core/record'
import { responseToCode, triesAllowed, type Response } from '../../../core/scoring'
import { ItemCard, ItemView } from '../../items'
import { useQuizzes } from '../../lesson/use-quizzes'
import { useSession } from '../../state'
import { designWords } from './design-words'
import { rightResponse, wrongResponse } from './sample-response'
import { Sandbox } from './sandbox'

const slot = 0
const nothing = () => undefined

const answered = (tries: number, correct: boolean, code: string | null): ItemState => ({
  tries,
  first: { code, correct, sure: true },
  latest: { code, correct },
})

const codeOf = (item: Item, response: Response | null) =>
  response === null ? null : responseToCode(item, response)

/** An item as the record would know it. */
const InState = ({ item, state }: { item: Item; state?: ItemState }) => (
  <Sandbox state={{ record: { ...emptyRecord('design'), items: state ? { [slot]: state } : {} } }}>
    <ItemView mode="check" item={item} slot={slot} />
  </Sandbox>
)

const statesOf = (item: Item) => {
  const wrong = codeOf(item, wrongResponse(item))
  const right = codeOf(item, rightResponse(item))
  const retry = triesAllowed(item.prompt) > 1
  return {
    open: <InState item={item} />,
    problem: (
      <ItemCard
        {...{
          prompt: item.prompt,
          seed: '',
          response: null,
          feedback: null,
          locked: false,
          problem: 'empty',
        }}
        onChange={nothing}
      />
    ),
    ...(retry ? { retry: <InState item={item} state={answered(1, false, wrong)} /> } : {}),
    right: <InState item={item} state={answered(1, true, right)} />,
    wrong: <InState item={item} state={answered(2, false, wrong)} />,
    lost: <InState item={item} state={answered(2, false, null)} />,
    final: (
      <Sandbox>
        <ItemView mode="final" item={item} code={right} onAnswer={nothing} />
      </Sandbox>
    ),
  }
}

const isState = (name: string): name is keyof typeof designWords.states => name in designWords.states

const ItemStates = ({ name, item }: { name: string; item: Item }) => (
  <section>
    <h3>{name}</h3>
    <div className="design-items">
      {Object.entries(statesOf(item)).map(([state, view]) => (
        <div key={state} data-state={`${name} ${state}`}>
          <h4>{isState(state) && designWords.states[state]}</h4>
          {view}
        </div>
      ))}
    </div>
  </section>
)

/** One item of each kind that the course has, and one question of a scenario, in each state that it can be in. */
export const ItemsSection = () => {
  const { course } = useSession()
  const { quizzes } = useQuizzes({ lessons: course.lessons.map(({ id }) => id), heldBack: true })
  if (quizzes.type !== 'loaded') return null
  const items = [...quizzes.value.values()].flat()
  const single = itemKinds.flatMap((kind) => {
    const item = items.find(({ prompt }) => prompt.kind === kind && !prompt.scenario)
    return item ? [{ name: kind, item }] : []
  })
  const scenario = items.find(({ prompt }) => prompt.scenario)
  return (
    <section>
      <h2>{designWords.items}</h2>
      {single.map((one) => (
        <ItemStates key={one.name} {...one} />
      ))}
      {scenario && <ItemStates name={designWords.scenario} item={scenario} />}
    </section>
  )
}
