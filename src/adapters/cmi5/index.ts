/** cmi5 (Quartz, 1st edition) over xAPI 1.0.3, made an LMS port. Sections cited are those of cmi5_spec.md. */
export { cmi5Port, type Cmi5Page } from './cmi5-port'
