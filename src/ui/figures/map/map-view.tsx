import { useState } from 'react'
import type { MapFigure, MapMark } from '../../../core/course'
import { Picture, PictureMark } from '../picture'
import { useFigureWords } from '../use-figure-words'

const Land = ({ figure: { land, marks } }: { figure: MapFigure }) => (
  <>
    <path className="map-land" d={land} />
    {marks.map(({ id, x, y, markX, markY }) => (
      <path key={id} className="map-leader" d={`M${x} ${y}L${markX} ${markY}`} />
    ))}
  </>
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
            {one.isMarked ? <rect x="-14" y="-14" width="28" height="28" rx="3" /> : <circle r="15" />}
            <text y="5.5">{index + 1}</text>
          </PictureMark>
        ))}
      </Picture>
      <ol className="map-names" aria-hidden="true">
        {marks.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ol>
      {delegation !== undefined && (
        <p className="map-key">
          <svg viewBox="-16 -16 32 32" aria-hidden="true">
            <rect x="-14" y="-14" width="28" height="28" rx="3" />
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
