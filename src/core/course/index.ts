/**
 * The course as data: what the compiler makes and everything else reads. Types, look-ups and the form in which it travels.
 * A course is frozen; who needs another view of it derives one.
 */
export * from './case'
export * from './course'
export * from './course-info'
export * from './days'
export * from './figure'
export * from './hash'
export * from './item'
export * from './look-up'
export * from './packed-course'
export * from './reference'
export * from './translation'
export * from './walk-case'
export * from './worksheet'
