import { compareVersions } from '../../../core/course'
import { useCourseContent } from '../../app/course-content'
import { usePageWords } from '../../app/page-words'
import { useLoaded } from '../../app/use-loaded'
import { useSourceLanguage, useWords } from '../../app/words'
import { dayInWords } from '../../components/day-in-words'
import { startedShelf, useSession } from '../../state'

/** What each version changed, newest first; those that came after the learner started are marked. */
export const Changes = () => {
  const { about } = usePageWords()
  const { dateLocale } = useWords().learning.text
  const lang = useSourceLanguage()
  const { shelf } = useSession()
  const info = useLoaded(useCourseContent().loadInfo)
  if (info.type !== 'loaded' || info.value.info.versions.length === 0) return null
  const { versions } = info.value.info
  const started = shelf(startedShelf).read()
  const isNew = (version: string) => started !== null && compareVersions(version, started) > 0
  return (
    <section aria-labelledby="about-changes">
      <h2 id="about-changes">{about.changes}</h2>
      {started !== null && (
        <p>{versions.some(({ version }) => isNew(version)) ? about.startedWith(started) : about.unchanged}</p>
      )}
      {versions.map(({ version, date, changes }) => (
        <section key={version} data-new={isNew(version)}>
          <h3>
            {about.versionOf(version, dayInWords(date, dateLocale))}
            {isNew(version) && ` · ${about.sinceStart}`}
          </h3>
          <ul lang={lang}>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
