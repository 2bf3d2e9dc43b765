import { Router, type Navigator } from 'react-router'
import { createStore } from 'zustand'
import type { Course } from '../../core/course'
import { emptyRecord } from '../../core/record'
import { launchWithoutLms } from '../../core/tracking'
import { HomePage } from '../pages/home'
import { SessionProvider, type Session, type SessionState } from '../state'
import { CourseNavHead } from './course-nav'
import { Shell } from './shell'
import type { Language } from '../../locales'
import { useWords, WordsProvider } from './words'

const nothing = () => undefined

/** A session in which nothing can happen. */
const stillSession = (course: Course): Session => ({
  course,
  launch: launchWithoutLms('memory', ''),
  store: createStore<SessionState>(() => ({
    record: emptyRecord(''),
    save: { type: 'local' },
    kept: true,
    notices: [],
    ended: false,
  })),
  act: nothing,
  milestone: nothing,
  retrySave: nothing,
  saveAndExit: () => Promise.resolve(),
  dismissNotice: nothing,
  eraseDevice: nothing,
  shelf: () => ({ read: () => null, write: () => false, watch: () => nothing }),
  importProgress: () => ({ type: 'unreadable', reason: 'empty' }),
  random: () => 0,
  now: () => 0,
})

/** Addresses behind the hash, as the running course writes them: a link that is followed early is taken up later. */
const still: Navigator = {
  createHref: (to) => `#${typeof to === 'string' ? to : (to.pathname ?? '/')}`,
  go: nothing,
  push: nothing,
  replace: nothing,
}

const Connecting = () => <span className="top-bar-connecting">{useWords().shell.boot.connecting}</span>

/** The page lists the lessons already; in the rail, which no phone shows, they would be a tenth of what is waited for. */
const RailHead = () => (
  <div className="course-nav">
    <CourseNavHead />
  </div>
)

/** Shown by the style sheet after a while, because no program may run that could: the course takes its place. */
const Late = () => {
  const { boot } = useWords().shell
  return (
    <p className="late">
      {boot.late} <a href="">{boot.failed.reload}</a>
    </p>
  )
}

/** Home as a learner sees it at the first visit, before any program runs and before the LMS has answered. */
export const FirstScreen = ({ course, language }: { course: Course; language: Language }) => (
  <WordsProvider language={language}>
    <SessionProvider session={stillSession(course)}>
      <Router location="/" navigator={still} static>
        <Shell rail={<RailHead />} tools={<Connecting />}>
          <Late />
          <HomePage />
        </Shell>
      </Router>
    </SessionProvider>
  </WordsProvider>
)
