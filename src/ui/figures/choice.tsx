import { useId, type ReactNode } from 'react'
import type { FigureMark } from '../../core/course'

/** Something to choose: a native radio button under a face of our own, so that arrow keys and readers know it. */
export const Choice = ({
  group,
  isChosen,
  look,
  onChoose,
  children,
}: {
  /** The name that the choices of one set share. */
  group: string
  isChosen: boolean
  /** The class of the face. */
  look: string
  onChoose: () => void
  children: ReactNode
}) => (
  <label className="choice">
    <input type="radio" className="choice-input" name={group} checked={isChosen} onChange={onChoose} />
    <span className={`choice-face ${look}`}>{children}</span>
  </label>
)

/** A row of ways to see a figure, one of which is chosen. */
export const Switch = ({
  label,
  options,
  chosen,
  onChoose,
}: {
  label: string
  options: readonly FigureMark[]
  chosen: string
  onChoose: (id: string) => void
}) => {
  const group = useId()
  return (
    <fieldset className="switch">
      <legend>{label}</legend>
      {options.map(({ id, label: text }) => (
        <Choice
          key={id}
          group={group}
          isChosen={id === chosen}
          look="switch-face"
          onChoose={() => onChoose(id)}
        >
          {text}
        </Choice>
      ))}
    </fieldset>
  )
}
