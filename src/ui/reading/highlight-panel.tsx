import { useId } from 'react'
import { useAnnounce } from '../app/announcer'
import { Button } from '../components/button'
import type { useHighlights } from './use-highlights'
import { useNotesWords } from './use-notes-words'

const shortLength = 60

/** The beginning of a text, to know it by. */
const shortly = (text: string): string =>
  text.length <= shortLength ? text : `${text.slice(0, shortLength).trimEnd()} …`

/** The way to highlight without a pointer, paragraph by paragraph, and the list of what is highlighted. */
export const HighlightPanel = ({
  id,
  highlights: { highlights, paragraphs, read, add, remove },
}: {
  id: string
  highlights: ReturnType<typeof useHighlights>
}) => {
  const words = useNotesWords()
  const announce = useAnnounce()
  const legend = useId()
  const removeAll = (ids: readonly string[]) => {
    ids.forEach(remove)
    announce(words.unhighlighted)
  }
  return (
    <div id={id} className="segment-panel">
      <p>{words.highlightHelp}</p>
      <fieldset aria-labelledby={legend}>
        <legend id={legend}>{words.paragraphs}</legend>
        {paragraphs.map(({ span, text, highlights: held }) => (
          <label key={span.start} className="segment-paragraph">
            <input
              type="checkbox"
              checked={held.length > 0}
              onChange={() => {
                if (held.length > 0) removeAll(held.map((one) => one.id))
                else if (read && add(read, span)) announce(words.highlighted)
              }}
            />
            <span>{shortly(text)}</span>
          </label>
        ))}
      </fieldset>
      {highlights.length > 0 && (
        <>
          <p className="segment-panel-title">{words.yours}</p>
          <ul className="segment-highlights">
            {highlights.map(({ id: note, text, span }) => (
              <li key={note}>
                <q>{text}</q>
                {span === null && <span className="segment-gone">{words.gone}</span>}
                <Button
                  variant="quiet"
                  aria-label={words.remove(shortly(text))}
                  onClick={() => removeAll([note])}
                >
                  {words.delete}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
