import type { Values } from '../protocol'

// What the LMS alone may change. Moodle sends neither these nor session_time, which it adds to total_time at Finish.
const notSent =
  /^cmi\.core\.(student_id|student_name|credit|entry|lesson_mode|total_time|session_time)$|^cmi\.(launch_data|comments_from_lms|student_data\b.*)$/

/** Lists what differs from what was taken last; an element that was never set counts as empty. */
export const changedValues = (now: Values, taken: Values): Values =>
  Object.fromEntries(
    Object.entries(now).filter(
      ([element, value]) => !notSent.test(element) && value !== (taken[element] ?? ''),
    ),
  )

/** Lists all that an SCO may have set, changed or not. */
export const sentValues = (now: Values): Values =>
  Object.fromEntries(Object.entries(now).filter(([element, value]) => !notSent.test(element) && value !== ''))
