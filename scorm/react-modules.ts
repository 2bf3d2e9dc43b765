import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const require = createRequire(import.meta.url)
const prefix = '\0module-of:'
const wrapped = new Set(['react', 'react/jsx-runtime'])
const own = /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/

/**
 * Gives a build React as an ES module. React is CommonJS, of which bundlers call each function as `(0, r.jsx)(…)`;
 * a constant of a module is called by one letter, several thousand times.
 */
export const reactModules = (): Plugin => ({
  name: 'react-modules',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id, importer = '') =>
    wrapped.has(id) && !own.test(importer) && !importer.startsWith(prefix) ? prefix + id : undefined,
  load: (id) => {
    if (!id.startsWith(prefix)) return undefined
    const file = require.resolve(id.slice(prefix.length))
    const whole: unknown = require(file)
    const names = Object.keys(typeof whole === 'object' && whole !== null ? whole : {})
    // A bare member would be kept for what reading it might do; the minifier takes the function away.
    const parts = names.map((name) => `export const ${name} = /* @__PURE__ */ (() => whole.${name})()`)
    return {
      code: [`import whole from ${JSON.stringify(file)}`, 'export default whole', ...parts].join('\n'),
      moduleSideEffects: false,
    }
  },
})
