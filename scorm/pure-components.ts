import type { Plugin } from 'vite'

const wrapped = /= (React\d*\.(?:forwardRef|memo|createContext)\()/g
const named = /^\w+\.displayName = "\w+";$/gm

/**
 * Lets a build leave out the components of react-router that the course does not use (`Form`, prefetching and all
 * that they alone need): marks calls of `forwardRef` and its like at its top level as free of side effects, and
 * drops the names for developer tools, which would keep each component.
 */
export const pureComponents = (): Plugin => ({
  name: 'pure-components',
  apply: 'build',
  transform: {
    filter: { id: /[\\/]node_modules[\\/]react-router[\\/]/ },
    handler: (code) => ({
      code: code.replace(wrapped, '= /* @__PURE__ */ $1').replace(named, ''),
      map: null,
    }),
  },
})
