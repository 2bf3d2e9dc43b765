import tseslint from 'typescript-eslint'
import hooks from 'eslint-plugin-react-hooks'

const noImpurity = {
  'no-console': 'error',
  'no-restricted-globals': ['error', 'window', 'document', 'localStorage', 'setTimeout', 'fetch', 'crypto'],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'Randomness arrives as an argument.' },
    { object: 'Date', property: 'now', message: 'Time arrives as an argument.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'Time arrives as an argument.',
    },
  ],
  'no-restricted-imports': ['error', { patterns: ['react', 'react-*', 'node:*', 'zustand*'] }],
}

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'tests/fixtures'] },
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // Leaving a property out by naming it beside a rest is the language's way to omit.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.tsx', 'src/**/*.ts'],
    plugins: { 'react-hooks': hooks },
    rules: { ...hooks.configs.recommended.rules },
  },
  { files: ['src/core/**'], rules: noImpurity },
  { files: ['tests/**', 'bench/**'], rules: { 'max-lines-per-function': 'off' } },
)
