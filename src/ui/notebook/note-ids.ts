/** The notebook's id of the notes on a task of a lesson. */
export const taskNote = (lesson: string, task: string): string => `task.${lesson}/${task}`

/** The notebook's id of a field of the worksheet. */
export const fieldNote = (field: string): string => `worksheet.${field}`

/** The notebook's id of a check of the worksheet, which holds {@link checkedText} where it is ticked. */
export const checkNote = (check: string): string => `check.${check}`

export const checkedText = 'yes'
