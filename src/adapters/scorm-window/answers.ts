/** Tells whether an API function said yes; some LMSs answer `1` in place of `true`. */
export const succeeded = (answer: string | null): boolean => answer === 'true' || answer === '1'
