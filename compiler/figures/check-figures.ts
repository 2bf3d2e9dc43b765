import { figuresFolder } from '../course/course-files'
import type { ParsedLesson } from '../lesson/parse-lesson'
import { didYouMean } from '../nearest'
import { errorAt, start, type Problem } from '../problem'
import type { FigureShelf } from './read-figures'

const checkUse = (
  { file, components }: ParsedLesson,
  figures: FigureShelf,
): { readonly problems: readonly Problem[]; readonly used: readonly string[] } => {
  const uses = components.filter(({ name, attributes }) => name === 'Figure' && attributes['id'])
  const problems = uses.flatMap(({ attributes, position }) => {
    const { id = '', show } = attributes
    if (!figures.has(id)) {
      const hint = didYouMean(id, figures.keys(), `add ${figuresFolder}/${id}.yaml`)
      return [errorAt(file, position, `no figure has the id "${id}"`, hint)]
    }
    const views = figures.get(id)?.views
    if (show === undefined || views === undefined || views.includes(show)) return []
    const known = views.length > 0 ? `write one of: ${views.join(', ')}` : 'take `show` out'
    return [
      errorAt(file, position, `the figure "${id}" cannot show "${show}"`, didYouMean(show, views, known)),
    ]
  })
  return { problems, used: uses.map(({ attributes }) => attributes['id'] ?? '') }
}

/** Finds figures that lessons name and no file holds, and files whose figure no lesson shows. */
export const checkFigures = (lessons: readonly ParsedLesson[], figures: FigureShelf): Problem[] => {
  const uses = lessons.map((lesson) => checkUse(lesson, figures))
  const used = new Set(uses.flatMap((use) => use.used))
  const isRead = lessons.every(({ segments }) => segments.length > 0)
  const orphans = [...figures.keys()].flatMap((id) =>
    used.has(id) || !isRead
      ? []
      : [
          errorAt(
            `${figuresFolder}/${id}.yaml`,
            start,
            `no lesson shows the figure "${id}"`,
            `write <Figure id="${id}" /> where it teaches something, or take the file away`,
          ),
        ],
  )
  return [...uses.flatMap(({ problems }) => problems), ...orphans]
}
