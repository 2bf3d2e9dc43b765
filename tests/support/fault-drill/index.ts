/**
 * The fault drill: a scripted learner, the real session over the real SCORM and cmi5 adapters, a simulated LMS with
 * Moodle's manners or an LRS, simulated devices, and a witness who knows what must hold. Random schedules from a seed; the shortest one
 * that breaks a promise is found.
 */
export { variants, type Variant } from './steps'
export { runDrills, scheduleText, type DrillReport } from './run-drills'
