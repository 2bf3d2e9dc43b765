import type { ReactNode } from 'react'
import { HashRouter, useLocation } from 'react-router'
import { SaveAlert } from '../components/save-chip'
import { SessionProvider, useSessionState, type Session } from '../state'
import { Announcer } from './announcer'
import { CourseNav } from './course-nav'
import { EndedScreen } from './boot-screens'
import type { CourseContent } from './course-content'
import type { Edition } from './edition'
import { ErrorBoundary } from './error-boundary'
import { FailedCourse, FailedPage } from './failed-screens'
import { LanguageProvider } from './language-provider'
import { NavigatedProvider } from './navigated'
import { Notices } from './notices'
import { CourseRoutes } from './routes'
import { Shell } from './shell'
import { SessionTools } from './top-bar'
import { useLook } from './use-look'
import { useSearchKey } from './use-search-key'

const failedCourse = (error: unknown): ReactNode => <FailedCourse error={error} />
const failedPage = (error: unknown): ReactNode => <FailedPage error={error} />

/** The running course; after *Save and exit* nothing but the word that it is over. */
const RunningCourse = () => {
  const ended = useSessionState((state) => state.ended)
  const { pathname } = useLocation()
  useSearchKey()
  useLook()
  if (ended) return <EndedScreen />
  return (
    <Shell rail={<CourseNav />} tools={<SessionTools />}>
      <Notices />
      <SaveAlert />
      {/* A page that fails takes the others along neither now nor later. */}
      <ErrorBoundary key={pathname} fallback={failedPage}>
        <CourseRoutes />
      </ErrorBoundary>
    </Shell>
  )
}

/** The whole application over a session. Addresses stand behind the hash: an LMS serves one file. */
export const App = ({
  session,
  edition,
  content,
}: {
  session: Session
  edition: Edition
  content: CourseContent
}) => (
  <SessionProvider session={session}>
    <LanguageProvider first={edition} content={content}>
      <ErrorBoundary fallback={failedCourse}>
        <Announcer>
          <HashRouter>
            <NavigatedProvider>
              <RunningCourse />
            </NavigatedProvider>
          </HashRouter>
        </Announcer>
      </ErrorBoundary>
    </LanguageProvider>
  </SessionProvider>
)
