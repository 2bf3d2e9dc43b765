/** The rooms of the project and who may import whom. */
const room = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })
const own = '^(src|compiler|scorm|lessons|quizzes|tests|bench)/'

module.exports = {
  forbidden: [
    room('no-cycles', {}, { circular: true }, 'A cycle hides which of two files is the lower one.'),
    room(
      'course-imports-nothing-of-ours',
      { path: '^src/core/course/' },
      { path: own, pathNot: '^src/core/course/' },
    ),
    room(
      'scoring-and-record-import-course-alone',
      { path: '^src/core/(scoring|record)/' },
      { path: own, pathNot: ['^src/core/course/', '^src/core/$1/'] },
    ),
    room(
      'notebook-imports-nothing-of-ours',
      { path: '^src/core/notebook/' },
      { path: own, pathNot: '^src/core/notebook/' },
    ),
    room(
      'search-imports-nothing-of-ours',
      { path: '^src/core/search/' },
      { path: own, pathNot: '^src/core/search/' },
    ),
    room(
      'review-imports-record-alone',
      { path: '^src/core/review/' },
      { path: own, pathNot: '^src/core/(course|record|review)/' },
    ),
    room(
      'tracking-imports-core',
      { path: '^src/core/tracking/' },
      { path: own, pathNot: '^src/core/(course|record|scoring|tracking)/' },
    ),
    room(
      'adapters-import-the-port-alone',
      { path: '^src/adapters/([^/]+)/' },
      { path: own, pathNot: ['^src/core/tracking/', '^src/adapters/$1/', '^src/adapters/scorm-window/'] },
      'No adapter knows another; what they translate is the port. Both SCORM editions share how a window is searched.',
    ),
    room(
      'ui-imports-core-and-locales',
      { path: '^src/(ui|locales)/' },
      { path: own, pathNot: '^src/(core|ui|locales)/' },
    ),
    room(
      'prerender-has-no-adapters',
      { path: '^src/prerender' },
      { path: own, pathNot: '^src/(core|ui|locales)/' },
    ),
    room(
      'core-rooms-through-their-index',
      { path: '^src/(ui|adapters)/' },
      { path: '^src/core/[^/]+/', pathNot: '^src/core/[^/]+/index\\.ts$' },
    ),
    room(
      'compiler-imports-course-scoring-and-search',
      { path: '^compiler/' },
      { path: own, pathNot: '^(compiler/|src/core/(course|scoring|search)/)' },
    ),
    room(
      'scorm-imports-compiler-and-core',
      { path: '^scorm/', pathNot: '^scorm/(preview|demo-learners)/' },
      {
        path: own,
        pathNot: '^(scorm/(?!preview/|demo-learners/)|compiler/|src/core/(course|record|tracking)/)',
      },
    ),
    room(
      'demo-learners-import-core-adapters-and-lrs',
      { path: '^scorm/demo-learners/' },
      {
        path: own,
        pathNot:
          '^(scorm/(demo-learners|preview/(lrs|cmi5))/|scorm/manifest/cmi5|compiler/|src/core/|src/adapters/(scorm|cmi5))',
      },
      'What a report shows of them has to come through the real adapters.',
    ),
    room(
      'preview-knows-built-packages-alone',
      { path: '^scorm/preview/' },
      { path: own, pathNot: '^scorm/preview/' },
    ),
    room('nobody-imports-tests', { path: '^(src|compiler|scorm)/' }, { path: '^(tests|bench)/' }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|dist)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'] },
  },
}
