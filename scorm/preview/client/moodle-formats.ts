/** Which strings Moodle takes for an element, where it is stricter than scorm-again. */
interface Format {
  readonly element: RegExp
  readonly value: RegExp
}

// Moodle 4.5, mod/scorm/datamodels/scorm_12.js and scorm_12.php with the setting "SCORM 1.2 standards mode" on.
const formats: readonly Format[] = [
  { element: /^cmi\.comments$/, value: /^[\s\S]{0,4096}$/ },
  { element: /^cmi\.core\.lesson_location$/, value: /^[\s\S]{0,255}$/ },
  { element: /^cmi\.core\.exit$/, value: /^(time-out|suspend|logout|)$/ },
  { element: /^cmi\.core\.session_time$|\.latency$/, value: /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/ },
  { element: /^cmi\.interactions\.\d+\.time$/, value: /^[0-2]\d:[0-5]\d:[0-5]\d(\.\d{1,2})?$/ },
  { element: /\.id$/, value: /^[!-~]{0,255}$/ },
  { element: /\.(student_response|pattern)$/, value: /^[\s\S]{0,255}$/ },
  { element: /\.result$/, value: /^(correct|wrong|unanticipated|neutral|\d{0,3}(\.\d*)?)$/ },
  { element: /\.(raw|min|max|weighting)$/, value: /^-?\d{0,3}(\.\d*)?$/ },
]

/**
 * Says whether Moodle refuses a value with error 405 that scorm-again would take. How long suspend_data may be is not
 * among it: there is a switch for that.
 */
export const moodleRefuses = (element: string, value: string): boolean =>
  formats.some((format) => format.element.test(element) && !format.value.test(value))

/** Says whether Moodle answers GetValue for an element with a number, not with a string. */
export const moodleAnswersNumber = (element: string): boolean =>
  /\._count$|\.score\.(raw|min|max)$/.test(element)
