import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests of the package as it is published: it is packed and installed for them, once. */
const PACKAGE = 'tests/package/**/*.test.ts';

export default defineConfig({
  // The examples of the API name the package as its users do.
  resolve: { alias: { 'reconcile-sources': fileURLToPath(new URL('src/index.ts', import.meta.url)) } },
  test: {
    setupFiles: ['tests/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**'] },
    projects: [
      {
        extends: true,
        test: { name: 'program', include: ['tests/**/*.test.ts'], exclude: [...configDefaults.exclude, PACKAGE] },
      },
      { extends: true, test: { name: 'package', include: [PACKAGE], globalSetup: ['tests/package/setup.ts'] } },
    ],
  },
});
