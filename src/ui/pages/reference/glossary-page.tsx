import { useState } from 'react'
import { useLanguage } from '../../app/words'
import { NotTranslated } from '../../components/not-translated'
import { Entry } from './entry'
import { Filter } from './filter'
import { LetterGroups } from './letter-groups'
import { sortByName } from './order'
import { EntriesPage } from './entries-page'
import { SegmentLinks } from './segment-links'
import { matchesQuery } from './text-filter'
import type { LoadedReference } from './use-reference'
import { useReferenceWords } from './use-reference-words'

const Terms = ({ reference }: { reference: LoadedReference }) => {
  const { glossary: words } = useReferenceWords()
  const { tag } = useLanguage()
  const [query, setQuery] = useState('')
  const all = Object.entries(reference.glossary).map(([id, term]) => ({ id, ...term }))
  const terms = all.filter(({ term, acronym, definition }) =>
    matchesQuery(query, [term, acronym, definition]),
  )
  return (
    <>
      <Filter
        label={words.filter}
        query={query}
        count={words.shown(terms.length, all.length)}
        isEmpty={terms.length === 0}
        onQuery={setQuery}
        onClear={() => setQuery('')}
      />
      <LetterGroups
        entries={sortByName(terms, tag, ({ term }) => term)}
        nameOf={({ term }) => term}
        show={({ id, term, acronym, definition, lang }) => (
          <Entry key={id} id={id} name={term} lang={lang} beside={acronym !== undefined && ` (${acronym})`}>
            <NotTranslated lang={lang} />
            <p lang={lang}>{definition}</p>
            <SegmentLinks slots={reference.terms[id] ?? []} />
          </Entry>
        )}
      />
    </>
  )
}

/** The words of the course, explained: `/glossary/:id?`. */
export const GlossaryPage = () => {
  const { glossary } = useReferenceWords()
  return (
    <EntriesPage title={glossary.title} lead={glossary.lead} isTranslated>
      {(reference) => <Terms reference={reference} />}
    </EntriesPage>
  )
}
