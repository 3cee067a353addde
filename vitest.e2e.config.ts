import { defineConfig } from 'vitest/config';

/**
 * What was built, then reader's stories in real browsers. Those in `stories/` are told in both browsers, those in
 * `chromium/` need what only its debugging protocol offers. What `alone/` measures in milliseconds comes last, when no other
 * browser is at work.
 */
const project = (name: string, include: string[], { engine = name, after = 0 } = {}) => ({
  extends: true as const,
  test: { name, env: { ENGINE: engine }, include, sequence: { groupOrder: after } },
});

export default defineConfig({
  test: {
    // Stories wait more than they work: two browsers share two cores well.
    maxWorkers: 2,
    testTimeout: 60_000,
    expect: { poll: { timeout: 8_000 } },
    hookTimeout: 60_000,
    projects: [
      project('package', ['tests/e2e/package/*.test.ts']),
      project('chromium', ['tests/e2e/stories/*.test.ts', 'tests/e2e/chromium/*.test.ts']),
      project('firefox', ['tests/e2e/stories/*.test.ts']),
      project('chromium alone', ['tests/e2e/alone/*.test.ts'], { engine: 'chromium', after: 1 }),
    ],
  },
});
