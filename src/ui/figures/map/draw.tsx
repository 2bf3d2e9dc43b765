import type { MapFigure } from '../../../core/course'
import type { Drawn } from '../drawn'
import { TwinTable } from '../twin-table'
import { useFigureWords } from '../use-figure-words'
import { MapList } from './map-list'
import { MapView } from './map-view'

const MapTwin = ({ figure: { title, marks, delegation } }: { figure: MapFigure }) => {
  const words = useFigureWords()
  const rows = marks.map(({ id, name, country, region, isMarked, text }) => ({
    id,
    cells: [
      words.placeIn(name, country),
      region,
      <>
        <p>{text}</p>
        {isMarked && <p>{delegation}</p>}
      </>,
    ],
  }))
  return <TwinTable title={title} columns={[words.place, words.region, words.what]} rows={rows} />
}

/** Draws a map. @param show the id of the place that is chosen at first */
export const draw = (figure: MapFigure, show: string | undefined): Drawn => ({
  view: (
    <>
      <div className="picture-wide">
        <MapView figure={figure} show={show} />
      </div>
      <div className="picture-narrow">
        <MapList figure={figure} />
      </div>
    </>
  ),
  twin: <MapTwin figure={figure} />,
})
