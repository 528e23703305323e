/** Unit and integration tests; journeys in a real browser live in test/e2e and run from the same command. */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
  testPathIgnorePatterns: ['/node_modules/', '/out/'],
  modulePathIgnorePatterns: ['<rootDir>/out/', '<rootDir>/dist/'],
  transform: {
    '^.+\\.(tsx?|mjs)$|/node_modules/(age-encryption|@noble|@scure)/.+\\.js$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2023',
          transform: { react: { runtime: 'classic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(nanoid|is-hotkey|age-encryption|@noble|@scure)/)'],
  // What hangs ends; what is slow on a machine that others load too does not.
  testTimeout: 60_000,
};
