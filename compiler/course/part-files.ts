import type { CourseFiles } from './course-files'

/** Folders of translations have a language's tag as their name, which no other folder of a course has. */
export const languageFolder = /^[a-z]{2}(?:-[A-Z]{2})?$/

/** The texts of a course, and those of its translations by language, under the paths that they have on the disk. */
export interface PartedFiles {
  readonly source: CourseFiles
  readonly translations: ReadonlyMap<string, CourseFiles>
}

/** Parts the files of a course from those of its translations: `lessons/fr/…` and `quizzes/fr/…`. */
export const partFiles = (files: CourseFiles): PartedFiles => {
  const source = new Map<string, string>()
  const translations = new Map<string, Map<string, string>>()
  for (const [path, text] of files) {
    const [, folder = ''] = path.split('/')
    if (!languageFolder.test(folder)) source.set(path, text)
    else translations.set(folder, (translations.get(folder) ?? new Map<string, string>()).set(path, text))
  }
  return { source, translations }
}
