import { z } from 'zod'
import { completionRules } from '../../src/core/course'
import { day, languageTag, sectionId, slug, text } from './primitives'

const moduleSchema = z
  .strictObject({
    id: slug('the id of the module'),
    title: text('the title of the module'),
    lessons: z.array(slug('the id of a lesson')).min(1).describe('the ids of the lessons in teaching order'),
  })
  .describe('a module: id, title, lessons')

const sourceSchema = z
  .strictObject({
    title: text('the title of the source'),
    publisher: text('who published the source'),
    year: z.int().describe('the year of publication'),
    url: z.url().describe('the address of the source, with https://'),
    sections: z
      .array(
        z
          .strictObject({ id: sectionId, title: text('the title of the section') })
          .describe('a section: id, title'),
      )
      .min(1)
      .describe('the sections of the source, each with id and title'),
  })
  .describe('the source: title, publisher, year, url, sections')

const versionNumber = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/)
  .describe('three numbers with dots, such as 1.0.0')

const certificateSchema = z
  .strictObject({
    issuer: text('who issues the certificate'),
    signatory: z
      .strictObject({
        name: text('the name of the person who stands for it'),
        office: text("that person's office"),
      })
      .optional()
      .describe('who stands for it: name and office'),
  })
  .describe('who stands behind the certificate: issuer, and signatory if there is one')

const versionSchema = z
  .strictObject({
    version: versionNumber,
    date: day('the day on which the version came out'),
    changes: z.array(text('one change, as a learner would say it')).min(1).describe('a list of changes'),
  })
  .describe('a version: version, date, changes')

/** `lessons/course.yaml` */
export const courseSchema = z.strictObject({
  id: slug('the id of the course'),
  title: text('the title of the course'),
  description: text('what the course is about, in a sentence or two'),
  version: versionNumber,
  language: languageTag,
  epoch: day('the day from which the learner record counts days; it never changes'),
  completion: z
    .enum(completionRules)
    .default('lessons-and-final')
    .describe('what must be met before the course counts as done'),
  passMark: z.int().min(0).max(100).describe("the per cent of the final's points that pass, from 0 to 100"),
  contact: z
    .union([z.email(), z.url()])
    .optional()
    .describe('where mistakes are reported: a mail address, or a page with https://; without one, the instructor'),
  certificate: certificateSchema.optional(),
  nextSteps: z
    .array(text('one thing to do first after the course'))
    .max(5)
    .default([])
    .describe('what to do first after the course, at most five things'),
  versions: z.array(versionSchema).default([]).describe('what each version changed, newest first'),
  modules: z.array(moduleSchema).min(1).describe('a list of modules, each with id, title and lessons'),
  source: sourceSchema,
})
export type CourseYaml = z.infer<typeof courseSchema>
