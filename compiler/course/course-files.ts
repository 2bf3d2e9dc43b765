/** The texts of a course by path, such as `lessons/course.yaml`; paths are relative and have forward slashes. */
export type CourseFiles = ReadonlyMap<string, string>

/** A file of one lesson: `01-name.mdx`, `01-name.yaml`. */
export interface NumberedFile {
  readonly file: string
  /** The lesson's place as the file's name gives it. */
  readonly number: number
  readonly id: string
}

const numbered = /^(\d{2,3})-([a-z0-9]+(?:-[a-z0-9]+)*)$/

/** Splits the name of a lesson's or a quiz's file; null where it has another form. */
export const parseFileName = (file: string): NumberedFile | null => {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '')
  const [, number, id] = numbered.exec(name) ?? []
  return number === undefined || id === undefined ? null : { file, number: Number(number), id }
}

/** `lessons/cases/<id>.yaml`: one branching case. */
export const caseFolder = 'lessons/cases/'
export const courseFile = 'lessons/course.yaml'
export const finalFile = 'quizzes/final.yaml'
export const ledgerFile = 'quizzes/slots.json'
/** Which segments teach which paragraph of the source; a course may lack it. */
export const coverageFile = 'lessons/coverage.yaml'
/** The page that the tasks of the lessons add up to; a course may lack it. */
export const worksheetFile = 'lessons/worksheet.yaml'
/** A figure's file has the figure's id as its name. */
export const figuresFolder = 'lessons/figures'
export const listFiles = {
  glossary: 'lessons/glossary.yaml',
  people: 'lessons/people.yaml',
  places: 'lessons/places.yaml',
  events: 'lessons/events.yaml',
  corrections: 'lessons/corrections.yaml',
} as const
