/** What a launch asks that only the learner can know. */
export const ask = {
  bring: {
    title: 'Start fresh, or bring your progress?',
    text: 'The LMS has started a new attempt for you. This device still holds your progress from an earlier attempt.',
    note: 'If you bring it, lessons and answers come over. Scores of finals stay with the attempt in which they were made.',
    fresh: 'Start fresh',
    device: 'Bring my progress from this device',
  },
  unsent: {
    title: 'Bring your progress from this device?',
    unclaimed:
      'In this browser, somebody took this course while the LMS refused the connection. Was that you?',
    unsent:
      'This device holds progress of yours that may never have reached the LMS. If your instructor has reset your attempt, go on without it.',
    fresh: 'Go on without it',
  },
  other: {
    title: 'Bring your progress from this device?',
    text: 'The LMS holds another attempt than this device: you began on two devices, or your instructor has started a new attempt for you.',
    fresh: 'Go on with what the LMS holds',
  },
  last: {
    title: 'Go on as the last learner on this device?',
    text: 'Somebody has taken this course in this browser. The course cannot tell whether that was you.',
    note: 'If you start fresh, the progress that this browser holds is replaced. Choose that only if it is not needed.',
    fresh: 'Start fresh',
    device: 'Yes, that was me: continue',
  },
  unreadable: {
    title: 'Your saved progress cannot be read',
    reasons: {
      empty: 'The LMS gave back nothing.',
      'not-a-record': 'The LMS gave back a text that this course did not write.',
      truncated: 'The LMS gave back a text whose end is missing.',
      damaged: 'The LMS gave back a text in which characters have changed.',
      'newer-version': 'A newer version of this course wrote it, in a form that this version does not know.',
    },
    withDevice: 'This device holds a copy of your progress that can be read.',
    withoutDevice:
      'Nothing is overwritten until you choose. To ask your instructor first, close this window now.',
    note: 'Either way, the text that cannot be read is kept on this device.',
    noteFresh: 'If you start fresh, the text that cannot be read is kept on this device.',
    device: 'Use the copy on this device',
    fresh: 'Start fresh',
  },
}
