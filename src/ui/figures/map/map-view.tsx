import { useState } from 'react'
import type { MapFigure, MapMark } from '../../../core/course'
import { Picture, PictureMark } from '../picture'
import { useFigureWords } from '../use-figure-words'
import { regionsOf } from './map-list'

const Land = ({ figure: { land, marks } }: { figure: MapFigure }) => (
  <>
    <path className="map-land" d={land} />
    {marks.map(({ id, x, y, markX, markY }) => (
      <path key={id} className="map-leader" d={`M${x} ${y}L${markX} ${markY}`} />
    ))}
  </>
)

/** Which number is which place, by region; readers of the screen hear the names from the marks. */
const Names = ({ marks }: { marks: readonly MapMark[] }) => (
  <div className="map-names" aria-hidden="true">
    {regionsOf(marks).map((region) => (
      <div key={region}>
        <p>{region}</p>
        <ul>
          {marks.map((mark, index) =>
            mark.region === region ? (
              <li key={mark.id}>
                <b>{index + 1}</b> {mark.name}
              </li>
            ) : null,
          )}
        </ul>
      </div>
    ))}
  </div>
)

const Detail = ({ mark, figure }: { mark: MapMark; figure: MapFigure }) => {
  const words = useFigureWords()
  return (
    <>
      <p className="figure-detail-label">
        {mark.region}
        {mark.isMarked && figure.delegation !== undefined && ` · ${figure.delegation}`}
      </p>
      <p>
        <b>{words.placeIn(mark.name, mark.country)}</b>
      </p>
      <p>{mark.text}</p>
    </>
  )
}

/** Places as numbered marks on the land; the one that is chosen is told about below. */
export const MapView = ({ figure, show }: { figure: MapFigure; show: string | undefined }) => {
  const words = useFigureWords()
  const [chosen, setChosen] = useState<string | null>(show ?? null)
  const { title, width, height, marks, delegation } = figure
  const mark = marks.find(({ id }) => id === chosen)
  return (
    <>
      <Picture label={title} width={width} height={height} behind={<Land figure={figure} />}>
        {marks.map((one, index) => (
          <PictureMark
            key={one.id}
            label={words.placeIn(one.name, one.country)}
            isChosen={one.id === chosen}
            isStop={mark ? one === mark : index === 0}
            look="map-mark"
            x={one.markX}
            y={one.markY}
            onChoose={() => setChosen(one.id)}
          >
            <title>{one.name}</title>
            {one.isMarked ? <rect x="-16" y="-16" width="32" height="32" rx="3" /> : <circle r="17" />}
            <text y="5.5">{index + 1}</text>
          </PictureMark>
        ))}
      </Picture>
      <Names marks={marks} />
      {delegation !== undefined && (
        <p className="map-key">
          <svg viewBox="-18 -18 36 36" aria-hidden="true">
            <rect x="-16" y="-16" width="32" height="32" rx="3" />
          </svg>
          {delegation}
        </p>
      )}
      <div className="figure-detail" role="status">
        {mark ? <Detail mark={mark} figure={figure} /> : <p>{words.pickOne}</p>}
      </div>
    </>
  )
}
