import type { Module } from '../../core/course'
import { useWords } from '../app/words'
import { Around } from './around'
import { CourseLink } from './course-link'
import './case-links.css'

/** The ways to the branching cases of a module. */
export const CaseLinks = ({ module }: { module: Module }) => {
  const { shell } = useWords()
  return module.cases.map(({ id, title }) => (
    <p key={id} className="case-link">
      <CourseLink to={`/case/${id}`}>
        <Around say={shell.caseLink} words={title} />
      </CourseLink>
    </p>
  ))
}
