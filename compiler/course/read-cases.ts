import type { CourseCase } from '../../src/core/course'
import { didYouMean } from '../nearest'
import { errorAt, start, type Problem } from '../problem'
import { caseSchema, type CaseYaml } from '../schemas/case-schema'
import type { YamlText } from '../yaml/parse-yaml'
import { readYamlFile } from '../yaml/read-shape'
import { checkRoads } from './check-roads'
import { caseFolder, courseFile, type CourseFiles } from './course-files'
import { unknownSection } from './read-lists'

/** What a case points at outside its own file; null where it is not known. */
interface CaseTargets {
  readonly modules: ReadonlySet<string> | null
  readonly sections: ReadonlySet<string> | null
}

const idOf = (file: string): string | undefined =>
  /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(file.slice(caseFolder.length))?.[1]

const misnamed = (file: string): Problem =>
  errorAt(
    file,
    start,
    'the name of this file has the wrong form',
    'name it after the id of the case: small letters, digits and hyphens, such as first-day.yaml',
  )

const checkTargets = (value: CaseYaml, yaml: YamlText, { modules, sections }: CaseTargets): Problem[] => {
  const problems: Problem[] = []
  if (modules && !modules.has(value.module)) {
    const hint = didYouMean(value.module, modules, `see the modules in ${courseFile}`)
    const message = `no module has the id "${value.module}"`
    problems.push(errorAt(yaml.file, yaml.positionOf(['module']), message, hint))
  }
  value.scenes.forEach(({ source }, scene) => {
    const isList = Array.isArray(source)
    ;[source].flat().forEach((section, place) => {
      if (sections === null || sections.has(section)) return
      const position = yaml.positionOf(['scenes', scene, 'source', ...(isList ? [place] : [])])
      problems.push(errorAt(yaml.file, position, ...unknownSection(section, sections)))
    })
  })
  return problems
}

const readCase = (
  file: string,
  text: string,
  targets: CaseTargets,
): { readonly courseCase: CourseCase | null; readonly problems: readonly Problem[] } => {
  const id = idOf(file)
  if (id === undefined) return { courseCase: null, problems: [misnamed(file)] }
  const shape = readYamlFile(file, text, caseSchema)
  if (shape.type === 'problems') return { courseCase: null, problems: shape.problems }
  const { value, yaml } = shape
  const scenes = value.scenes.map((scene) => ({ ...scene, source: [scene.source].flat() }))
  return {
    courseCase: { ...value, id, scenes },
    problems: [...checkTargets(value, yaml, targets), ...checkRoads(value, yaml)],
  }
}

/** Reads the branching cases of a course, in the order of their files; a course may have none. */
export const readCases = (
  files: CourseFiles,
  targets: CaseTargets,
): { readonly cases: readonly CourseCase[]; readonly problems: readonly Problem[] } => {
  const read = [...files]
    .filter(([file]) => file.startsWith(caseFolder))
    .map(([file, text]) => readCase(file, text, targets))
  return {
    cases: read.flatMap(({ courseCase }) => courseCase ?? []),
    problems: read.flatMap(({ problems }) => problems),
  }
}
