/** The words of figures, which are loaded with the first of them. */
export const figures = {
  asTable: 'Show as table',
  asFigure: 'Show as figure',
  groupBy: 'Group',
  pickCell: 'Choose one to read it in full.',
  name: 'Name',
  inFull: 'In full',
  fromSource: 'From the report:',
  beyondSource: (documents: string) => `Beyond the report: ${documents}`,
}
