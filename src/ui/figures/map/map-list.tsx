import type { MapFigure } from '../../../core/course'
import { Entry } from '../entry'

/** The places of a map as lists by region, each to be opened. */
export const MapList = ({ figure: { marks, delegation } }: { figure: MapFigure }) =>
  [...new Set(marks.map(({ region }) => region))].map((region) => {
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
