export { CourseEnd } from './course-end'
