/** Jest: native ES modules through SWC, one real Neo4j for the whole run (tests/setup), a plain last line for machines. */

/** @type {import('jest').Config} */
const config = {
  rootDir: new URL('.', import.meta.url).pathname,
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }] },
  globalSetup: '<rootDir>/tests/setup/start-neo4j.ts',
  globalTeardown: '<rootDir>/tests/setup/stop-neo4j.ts',
  reporters: ['default', '<rootDir>/tests/setup/plain-reporter.mjs'],
  testTimeout: 60_000,
  maxWorkers: 2,
};

export default config;
