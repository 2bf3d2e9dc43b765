import { join, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { readCourse, type CompileResult } from '../course/compile-course'
import { readCourseFiles } from '../course/read-course-files'
import { compileLesson } from '../lesson-module/compile-lesson'
import {
  caseModule,
  casesModule,
  correctionsModule,
  courseModule,
  figureModule,
  figuresModule,
  glossaryModule,
  heldBackModule,
  infoModule,
  quizModule,
  referenceModule,
  searchTextsModule,
  stemsModule,
  worksheetModule,
} from './course-modules'
import {
  translatedGlossaryModule,
  translatedHeldBackModule,
  translatedQuizModule,
  translationModule,
} from './translation-modules'
import { toBuildMessage, toOverlayError } from './report-problem'

export interface CoursePluginOptions {
  /** The folder that holds `lessons/` and `quizzes/`. */
  readonly courseDir: string
}

const virtualId =
  /^virtual:(?:course|held-back|glossary|corrections|reference|worksheet|stems|cases|figures|info|search-texts|(?:lesson|quiz|case|figure)\/[a-z0-9-]+|translation\/[a-zA-Z-]+|[a-z]{2}(?:-[A-Z]{2})?\/(?:held-back|glossary|(?:lesson|quiz)\/[a-z0-9-]+))$/
/** Rollup's convention for modules that no other plugin should touch. */
const mark = '\0'
const isOurs = (id: string): boolean => id.startsWith(mark) && virtualId.test(id.slice(1))

/** Writes the modules of a translation: `virtual:fr/lesson/<id>` and the like. */
const translatedCode = (
  language: string,
  id: string,
  { course }: CompileResult & { type: 'course' },
): string | Promise<string> | undefined => {
  const translation = course.translations.find((one) => one.language === language)
  if (!translation) return undefined
  const [kind, name = ''] = id.split('/')
  if (kind === 'held-back') return translatedHeldBackModule(translation)
  if (kind === 'glossary') return translatedGlossaryModule(translation)
  const lesson = translation.lessons.get(name)
  if (kind === 'lesson') return lesson && compileLesson(course, name, lesson)
  return translatedQuizModule(translation, course.quizzes.get(name) ?? [], course.course.language)
}

const codeFor = async (
  id: string,
  result: CompileResult & { type: 'course' },
): Promise<string | undefined> => {
  const [, language = '', rest = ''] = /^virtual:([a-z]{2}(?:-[A-Z]{2})?)\/(.*)$/.exec(id) ?? []
  if (language !== '') return translatedCode(language, rest, result)
  const [, kind, name = ''] = /^virtual:([a-z-]+)\/?(.*)$/.exec(id) ?? []
  if (kind === 'course') return courseModule(result.course)
  if (kind === 'held-back') return heldBackModule(result.course)
  if (kind === 'glossary') return glossaryModule(result.course)
  if (kind === 'corrections') return correctionsModule(result.course)
  if (kind === 'reference') return referenceModule(result.course)
  if (kind === 'worksheet') return worksheetModule(result.course)
  if (kind === 'info') return infoModule(result.course)
  if (kind === 'stems') return stemsModule(result.course)
  if (kind === 'translation') {
    const translation = result.course.translations.find((one) => one.language === name)
    return translation && translationModule(translation)
  }
  if (kind === 'search-texts') return searchTextsModule(result.course)
  if (kind === 'cases') return casesModule(result.course)
  if (kind === 'case') {
    const found = result.course.cases.find((one) => one.id === name)
    return found && caseModule(found)
  }
  if (kind === 'figures') return figuresModule(result.course)
  if (kind === 'figure') {
    const figure = result.course.figures.get(name)
    return figure && figureModule(figure)
  }
  const items = result.course.quizzes.get(name)
  if (items === undefined) return undefined
  return kind === 'quiz' ? quizModule(items) : compileLesson(result.course, name)
}

const invalidate = (server: ViteDevServer): void => {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const [id, module] of moduleGraph.idToModuleMap) {
      if (isOurs(id)) moduleGraph.invalidateModule(module)
    }
  }
}

/** Reads the course again whenever one of its files changes, and tells the page. */
const watch = (server: ViteDevServer, courseDir: string, reread: () => CompileResult): void => {
  const folders = ['lessons', 'quizzes'].map((folder) => join(courseDir, folder))
  server.watcher.add(folders)
  server.watcher.on('all', (_event, path) => {
    if (!folders.some((folder) => path.startsWith(folder + sep))) return
    const result = reread()
    invalidate(server)
    const { hot } = server.environments.client
    if (result.type === 'course') hot.send({ type: 'full-reload' })
    else hot.send({ type: 'error', err: { ...toOverlayError(courseDir, result.problems), stack: '' } })
  })
}

/**
 * Serves a course to Vite as modules: `virtual:course` (index, blueprint, loaders), `virtual:lesson/<id>`,
 * `virtual:quiz/<id>`, `virtual:held-back`, `virtual:glossary`, `virtual:corrections`, `virtual:reference`,
 * `virtual:worksheet`, `virtual:info`, `virtual:stems`, `virtual:search-texts`, `virtual:cases` and `virtual:figures` (loaders), `virtual:case/<id>` and
 * `virtual:figure/<id>`, `virtual:translation/<language>` and what that loads (`virtual:fr/lesson/<id>` and the like); their types stand in `src/virtual.d.ts`. A build with a problem fails with the list of all; in
 * development the problem shows in the page, with its file, line and column, until it is mended.
 */
export const coursePlugin = ({ courseDir }: CoursePluginOptions): Plugin => {
  let isBuild = false
  let result: CompileResult | undefined
  const reread = (): CompileResult => (result = readCourse(courseDir))
  return {
    name: 'course',
    config: () => ({ optimizeDeps: { include: ['react/jsx-runtime', '@mdx-js/react'] } }),
    configResolved(config) {
      isBuild = config.command === 'build'
    },
    configureServer(server) {
      watch(server, courseDir, reread)
    },
    buildStart() {
      if (!isBuild) return
      for (const file of readCourseFiles(courseDir).keys()) this.addWatchFile(join(courseDir, file))
      const built = reread()
      if (built.type === 'problems') this.error(toBuildMessage(built.problems))
    },
    resolveId(id) {
      return virtualId.test(id) ? mark + id : undefined
    },
    async load(id) {
      if (!isOurs(id)) return undefined
      const current = result ?? reread()
      if (current.type === 'problems') return this.error(toOverlayError(courseDir, current.problems))
      const code = await codeFor(id.slice(1), current)
      return code ?? this.error(`The course has nothing for ${id.slice(1)}`)
    },
  }
}
