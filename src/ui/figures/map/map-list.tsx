import type { MapFigure, MapMark } from '../../../core/course'
import { Entry } from '../entry'

/** The regions of the marks, each once, as they come. */
export const regionsOf = (marks: readonly MapMark[]): string[] => [
  ...new Set(marks.map(({ region }) => region)),
]

/** The places of a map as lists by region, each to be opened. */
export const MapList = ({ figure: { marks, delegation } }: { figure: MapFigure }) =>
  regionsOf(marks).map((region) => {
    const here = marks.filter((mark) => mark.region === region)
    return (
      <div key={region}>
        <p className="entries-label">
          {region} ({here.length})
        </p>
        <ul className="entries">
          {here.map(({ id, name, country, isMarked, text }) => (
            <Entry
              key={id}
              title={name}
              note={[country, isMarked ? delegation : undefined].filter(Boolean).join(' · ')}
            >
              <p>{text}</p>
            </Entry>
          ))}
        </ul>
      </div>
    )
  })
