import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Tests in a browser wait more than they compute: two at a time end sooner, on two cores too.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        // @xapi/cmi5 names its ES module in a field that bundlers alone read.
        resolve: { alias: { '@xapi/cmi5': '@xapi/cmi5/dist/Cmi5.esm.js' } },
        test: {
          name: 'unit',
          include: ['tests/{unit,property,contract}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          server: { deps: { inline: ['@xapi/cmi5'] } },
        },
      },
      {
        test: {
          name: 'built',
          include: ['tests/{package,e2e}/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
})
