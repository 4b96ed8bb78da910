import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    // Properties try hundreds of cases, and a machine may be busy with something else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // All cores: Vitest would leave one of two idle.
    maxWorkers: '100%',
    // Files share modules: loading these again for each takes longer than most tests.
    isolate: false,
    unstubGlobals: true,
    // The built program is loaded as Node loads it.
    server: { deps: { external: [/[\\/]app[\\/]/] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/unit/needs-sharp.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['test/component/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['test/component/setup.ts'],
          // Files share modules, so that Testing Library would clean up after the first of them alone.
          env: { RTL_SKIP_AUTO_CLEANUP: 'true' },
        },
      },
    ],
  },
});
