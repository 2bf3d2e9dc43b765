import type { ReactNode } from 'react'
import { HashRouter, useLocation } from 'react-router'
import { SaveAlert } from '../components/save-chip'
import { useRecordCopy } from '../components/use-record-copy'
import { SessionProvider, useSessionState, type Session } from '../state'
import { Announcer } from './announcer'
import { EndedScreen, FailedScreen } from './boot-screens'
import type { CourseContent } from './course-content'
import type { Edition } from './edition'
import { ErrorBoundary } from './error-boundary'
import { LanguageProvider } from './language-provider'
import { NavigatedProvider } from './navigated'
import { Notices } from './notices'
import { CourseRoutes } from './routes'
import { Shell } from './shell'
import { SessionTools } from './top-bar'
import { useLook } from './use-look'
import { useSearchKey } from './use-search-key'

const FailedWithCopy = ({ error }: { error: unknown }) => (
  <FailedScreen error={error} copy={useRecordCopy()} />
)

const failed = (error: unknown): ReactNode => <FailedWithCopy error={error} />

/** The running course; after *Save and exit* nothing but the word that it is over. */
const RunningCourse = () => {
  const ended = useSessionState((state) => state.ended)
  const { pathname } = useLocation()
  useSearchKey()
  useLook()
  if (ended) return <EndedScreen />
  return (
    <Shell tools={<SessionTools />}>
      <Notices />
      <SaveAlert />
      {/* A page that fails takes the others along neither now nor later. */}
      <ErrorBoundary key={pathname} fallback={failed}>
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
      <ErrorBoundary fallback={failed}>
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
