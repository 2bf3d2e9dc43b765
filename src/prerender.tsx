import { renderToStaticMarkup } from 'react-dom/server'
import type { Course } from './core/course'
import { chooseLanguage, english, languageNames, loadLanguage } from './locales'
import { FirstScreen } from './ui/app/first-screen'

/**
 * Renders the first screen of a course as HTML without style attributes, so that a learner reads before the program
 * has arrived. The application replaces it; it is not hydrated.
 */
export const renderHome = async (course: Course): Promise<string> => {
  const language = await loadLanguage(chooseLanguage([course.language], languageNames.keys()) ?? english.tag)
  return renderToStaticMarkup(<FirstScreen course={course} language={language} />)
}
