import type { BuiltPackage } from './package'

const cells = (built: BuiltPackage): string[] => [
  built.file,
  built.bytes.toLocaleString('en'),
  String(built.entries),
  built.seconds.toFixed(1),
]

/** Writes what was built as a table of file, bytes, entries and seconds. */
export const packageTable = (packages: readonly BuiltPackage[]): string => {
  const rows = [['file', 'bytes', 'entries', 'seconds'], ...packages.map(cells)]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  return rows.map(line).join('\n')
}
