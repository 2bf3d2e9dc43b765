import { useEffect } from 'react'
import type { LaunchNotice } from '../../core/tracking'
import { CourseLink } from '../components/course-link'
import { Notice, type NoticeTone } from '../components/notice'
import { useSession, useSessionState } from '../state'
import { useAnnounce } from './announcer'
import { useWords } from './words'

const tones = {
  'lms-lost-progress': 'warm',
  'progress-joined': 'good',
  'unsent-joined': 'good',
  'course-updated': 'info',
  'review-mode': 'info',
  'browse-mode': 'info',
  'no-credit': 'info',
} as const satisfies Record<LaunchNotice['type'], NoticeTone>

/** What the learner is told once about this launch, until it is dismissed. */
export const Notices = () => {
  const { shell } = useWords()
  const { dismissNotice } = useSession()
  const notices = useSessionState((state) => state.notices)
  const announce = useAnnounce()
  const news = notices.find(({ type }) => type === 'course-updated') && shell.notices['course-updated']
  useEffect(() => {
    if (news) announce(news)
  }, [announce, news])
  return notices.map((notice) => (
    <Notice key={notice.type} tone={tones[notice.type]} onDismiss={() => dismissNotice(notice)}>
      <p>
        {shell.notices[notice.type]}
        {notice.type === 'course-updated' && (
          <>
            {' '}
            <CourseLink to="/about">{shell.notices.aboutUpdate}</CourseLink>
          </>
        )}
      </p>
    </Notice>
  ))
}
