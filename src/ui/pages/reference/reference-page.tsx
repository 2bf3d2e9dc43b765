import { useLocation } from 'react-router'
import { EventsPage } from './events-page'
import { GlossaryPage } from './glossary-page'
import { PeoplePage } from './people-page'
import { PlacesPage } from './places-page'

/** The page that the first part of the address names: one file for all, since each leads to the others. */
export const ReferencePage = () => {
  switch (useLocation().pathname.split('/')[1]) {
    case 'people':
      return <PeoplePage />
    case 'events':
      return <EventsPage />
    case 'places':
      return <PlacesPage />
    default:
      return <GlossaryPage />
  }
}
