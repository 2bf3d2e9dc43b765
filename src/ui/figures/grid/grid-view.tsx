import { useId, useState } from 'react'
import type { GridFigure, GridGroup } from '../../../core/course'
import { Choice, Switch } from '../choice'
import { useFigureWords } from '../use-figure-words'

const Group = ({
  figure: { cells, numbered },
  group: { label, note, cells: ids },
  set,
  chosen,
  onChoose,
}: {
  figure: GridFigure
  group: GridGroup
  set: string
  chosen: string | null
  onChoose: (id: string) => void
}) => {
  const labelId = useId()
  return (
    <div className="grid-group" role="group" aria-labelledby={labelId}>
      <p id={labelId} className="grid-label">
        <b>{label}</b> {note}
      </p>
      <div className="grid-cells">
        {cells.map((cell, index) =>
          ids.includes(cell.id) ? (
            <Choice
              key={cell.id}
              group={set}
              isChosen={cell.id === chosen}
              look="grid-face"
              onChoose={() => onChoose(cell.id)}
            >
              {numbered && <span className="grid-number">{index + 1}</span>} <span>{cell.label}</span>
            </Choice>
          ) : null,
        )}
      </div>
    </div>
  )
}

/** Cells in groups, of which one can be chosen to be read in full. */
export const GridView = ({ figure, show }: { figure: GridFigure; show: string | undefined }) => {
  const words = useFigureWords()
  const set = useId()
  const { groupings, cells, numbered } = figure
  const [grouping, setGrouping] = useState(show ?? groupings[0]?.id ?? '')
  const [chosen, setChosen] = useState<string | null>(null)
  const groups = groupings.find(({ id }) => id === grouping)?.groups ?? []
  const place = cells.findIndex(({ id }) => id === chosen)
  const cell = cells[place]
  return (
    <>
      {groupings.length > 1 && (
        <Switch label={words.groupBy} options={groupings} chosen={grouping} onChoose={setGrouping} />
      )}
      <fieldset className="grid">
        <legend className="visually-hidden">{figure.title}</legend>
        {groups.map((group) => (
          <Group
            key={group.label}
            figure={figure}
            group={group}
            set={set}
            chosen={chosen}
            onChoose={setChosen}
          />
        ))}
      </fieldset>
      <div className="figure-detail" role="status">
        {cell ? (
          <>
            <p className="figure-detail-label">
              {numbered && `${place + 1} `}
              {cell.label}
            </p>
            {cell.title !== undefined && (
              <p>
                <b>{cell.title}</b>
              </p>
            )}
            {cell.text !== undefined && <p>{cell.text}</p>}
          </>
        ) : (
          <p>{words.pickOne}</p>
        )}
      </div>
    </>
  )
}
