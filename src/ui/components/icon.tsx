import './icon.css'

/** Each icon as the `d` of one path, drawn with a line of 2 in a field of 24. */
const paths = {
  language:
    'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17zM3.5 12h17M12 3.5c4.5 5 4.5 12 0 17M12 3.5c-4.5 5-4.5 12 0 17',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M7 7l10 10M17 7L7 17',
  circle: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17z',
  'arrow-right': 'M5 12h14M13 6l6 6-6 6',
  'arrow-left': 'M19 12H5M11 6l-6 6 6 6',
  'chevron-down': 'M6 9.5l6 6 6-6',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  device: 'M4 5h16v11H4zM9 20h6M12 16v4',
  sent: 'M12 16V5M7 10l5-5 5 5M5 19h14',
  alert: 'M12 4L2.5 20h19L12 4zM12 10v4.5M12 17.2v.3',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17zM12 11v5.5M12 7.6v.3',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  eye: 'M2.5 12s3.5-6.5 9.5-6.5 9.5 6.5 9.5 6.5-3.5 6.5-9.5 6.5S2.5 12 2.5 12zM12 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z',
  exit: 'M14 4h5v16h-5M10 8l-4 4 4 4M6 12h9',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17zM12 7.5V12l3 2',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  retry: 'M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 3.5V8H15',
  external: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
  flag: 'M6 21V4M6 4.5h12l-2.5 4 2.5 4H6',
  book: 'M12 6.5C10 5 7 4.5 3.5 4.5v13c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-13c-3.5 0-6.5.5-8.5 2zM12 6.5v13',
  chart: 'M5 20V10M12 20V4M19 20v-7M3 20h18',
  glossary: 'M5 19L12 4l7 15M8 13.5h8',
  people: 'M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8zM4.5 20a7.5 6 0 0 1 15 0',
  events: 'M4 6h16v14H4zM4 10.5h16M8 3v5M16 3v5',
  places: 'M12 21s-7-6-7-11a7 7 0 0 1 14 0c0 5-7 11-7 11zM12 7.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z',
  note: 'M5 20l1-4L16.5 5.5l3 3L9 19l-4 1zM14 8l3 3',
  highlight: 'M8 13l7-8 4 4-8 7zM8 13l-2 5 5-2M4 21h16',
  bookmark: 'M7 4h10v16l-5-4-5 4z',
  bookmarked: 'M7 4h10v16l-5-4-5 4zM9.5 9.5l2 2 3.5-4',
  listen: 'M4 9.5v5h3.5L12 18V6L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11',
  pause: 'M9 6v12M15 6v12',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM15.5 15.5L20 20',
  settings: 'M4 7h9M17 7h3M15 4.5v5M4 12h2M10 12h10M8 9.5v5M4 17h11M19 17h1M17 14.5v5',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  certificate: 'M4 5h16v11h-6M4 5v11h3M8 9h8M10.5 12.5a2.5 2.5 0 1 0 .1 0zM9 16.5V21l1.7-1.2L12.5 21v-4.5',
  home: 'M4 11l8-7 8 7M6.5 9.5V20h11V9.5M10 20v-6h4v6',
} as const

export type IconName = keyof typeof paths

/** A drawing beside words; it never stands for words, so it is hidden from screen readers. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
)
