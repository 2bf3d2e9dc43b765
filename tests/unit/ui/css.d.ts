/** Components under test import their styles for the effect. */
declare module '*.css'
