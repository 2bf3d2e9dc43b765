import { courseConfig, projectRoot } from './scorm/vite-course-config'

// COURSE_DIR shows another course than the one of this repository: COURSE_DIR=../other npm run dev
export default courseConfig(process.env['COURSE_DIR'] ?? projectRoot, 'dist/app')
