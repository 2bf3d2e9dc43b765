import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { figuresFolder, type CourseFiles } from './course-files'
import { languageFolder } from './part-files'

const folders = {
  lessons: /\.(?:mdx|yaml)$/,
  'lessons/cases': /\.yaml$/,
  [figuresFolder]: /\.yaml$/,
  quizzes: /\.(?:yaml|json)$/,
}

const listFolder = (dir: string, folder: string, wanted: RegExp): string[] => {
  const path = join(dir, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => `${folder}/${entry.name}`)
    .sort()
}

/** Lists the folders of translations, in `lessons/` and in `quizzes/`. */
const translationFolders = (dir: string): string[] =>
  ['lessons', 'quizzes'].flatMap((folder) => {
    const path = join(dir, folder)
    if (!existsSync(path)) return []
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && languageFolder.test(entry.name))
      .map((entry) => `${folder}/${entry.name}`)
      .sort()
  })

/** Reads the texts of a course from its folder. Missing folders and files are for the compiler to complain about. */
export const readCourseFiles = (dir: string): CourseFiles => {
  const files = [
    ...Object.entries(folders).flatMap(([folder, wanted]) => listFolder(dir, folder, wanted)),
    ...translationFolders(dir).flatMap((folder) => listFolder(dir, folder, /\.(?:mdx|yaml|json)$/)),
  ]
  return new Map(files.map((file) => [file, readFileSync(join(dir, file), 'utf8').replace(/^\uFEFF/, '')]))
}
