/** An LMS and a browser in memory, for tests of what stands above the ports. */
export { memoryBrowser, memoryLms, type MemoryBrowser, type MemoryLms } from './memory-port'
