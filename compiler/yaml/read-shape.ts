import type { z } from 'zod'
import { errorAt, type Problem } from '../problem'
import { describeIssue, type Complaint } from './describe-issue'
import { parseYaml, type Path, type YamlText } from './parse-yaml'
import { propertyOf } from './schema-at'

/** What a text holds, or every reason why it does not hold that. */
export type Shape<T> =
  | { readonly type: 'value'; readonly value: T; readonly yaml: YamlText }
  | { readonly type: 'problems'; readonly problems: readonly Problem[] }

/** A misspelt field is missing under its right name too; that is one mistake, not two. */
const isMisspelt = ({ path }: Complaint, complaints: readonly Complaint[]): boolean =>
  complaints.some(
    (other) =>
      other.meant !== undefined &&
      other.meant === path.at(-1) &&
      other.path.slice(0, -1).join('/') === path.slice(0, -1).join('/'),
  )

/** Checks a part of a YAML text against a schema; problems carry the places of what they are about. */
export const readShape = <T>(yaml: YamlText, schema: z.ZodType<T>, root: Path = []): Shape<T> => {
  if (yaml.problems.length > 0) return { type: 'problems', problems: yaml.problems }
  const value = root.reduce<unknown>(propertyOf, yaml.value)
  const parsed = schema.safeParse(value)
  if (parsed.success) return { type: 'value', value: parsed.data, yaml }
  const complaints = parsed.error.issues.flatMap((issue) => describeIssue(schema, value, issue))
  const single = complaints.filter((one) => !isMisspelt(one, complaints))
  const problems = single.map(({ path, atKey, message, hint }) => {
    const whole = [...root, ...path]
    return errorAt(yaml.file, atKey ? yaml.positionOfKey(whole) : yaml.positionOf(whole), message, hint)
  })
  return { type: 'problems', problems }
}

/** Parses a file and checks it against a schema. */
export const readYamlFile = <T>(file: string, text: string, schema: z.ZodType<T>): Shape<T> =>
  readShape(parseYaml(file, text), schema)
