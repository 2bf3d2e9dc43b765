import './share-bars.css'

/** One bar: its name and its parts, each a number and the look of it, from left to right. */
export interface ShareBar {
  readonly id: string
  readonly name: string
  readonly parts: readonly { readonly look: 'strong' | 'middle' | 'light'; readonly value: number }[]
}

const width = 100
const gap = 0.6

const Bar = ({ bar, longest }: { bar: ShareBar; longest: number }) => {
  const scale = width / Math.max(1, longest)
  const ends = bar.parts.map((_, index) =>
    bar.parts.slice(0, index + 1).reduce((sum, { value }) => sum + value * scale, 0),
  )
  return (
    <svg className="share-bar" viewBox={`0 0 ${width} 8`} preserveAspectRatio="none" aria-hidden="true">
      {bar.parts.map(({ look, value }, index) => (
        <rect
          key={look}
          className={`share-bar-${look}`}
          x={(ends[index] ?? 0) - value * scale}
          width={Math.max(0, value * scale - gap)}
          height={8}
        />
      ))}
    </svg>
  )
}

/**
 * Bars of numbers that stand in a table beside them: for eyes alone, since the table says the same. All have one scale;
 * their parts differ in darkness, not in colour alone.
 */
export const ShareBars = ({ bars, caption }: { bars: readonly ShareBar[]; caption: string }) => {
  const longest = Math.max(...bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)))
  return (
    <figure className="share-bars">
      <div aria-hidden="true">
        {bars.map((bar) => (
          <div key={bar.id} className="share-bars-row">
            <span>{bar.name}</span>
            <Bar bar={bar} longest={longest} />
          </div>
        ))}
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
