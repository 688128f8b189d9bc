import { defineConfig, devices } from '@playwright/test';
import { ENGINES, type Engine } from './e2e/engines/driver.ts';
import { launchOptions, otherBrowsers, withWindows } from './src/tools/browser.ts';

const inBrowser = {
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  // What is kept is the same on every machine, so no name of a system or browser in the path.
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
};
const windows = withWindows();
const others = { firefox: devices['Desktop Firefox'], webkit: devices['Desktop Safari'] };

/**
 * Every browser that the pages are tested in is a project here, and is left out where the machine lacks it:
 * chromium      the one that src/tools/browser.ts finds or installs; all tests
 * chromium-windows  one with windows beside it; the tests marked @windows
 * engine-…      Firefox and WebKit as Debian packages them (e2e/engines/); the walks, by `npm run test:engines`
 * firefox, webkit   Playwright’s own builds; all tests
 * The tests serve dist/ themselves (e2e/support.ts), so nothing runs here before them.
 */
export default defineConfig<object, { engine: Engine }>({
  outputDir: 'test-results',
  fullyParallel: true,
  // One more than the cores: a browser that rests leaves them room.
  workers: 3,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  reportSlowTests: null,
  timeout: 60_000,
  // What a page does by itself is waited for; a busy machine takes its time.
  expect: { timeout: 15_000 },
  use: { locale: 'en-GB', timezoneId: 'UTC' },
  projects: [
    {
      name: 'unit',
      testDir: 'src',
      testMatch: '**/*.test.ts',
      // The same picture on every machine, so no name of a system in the path.
      snapshotPathTemplate: '{testDir}/graphics/stills/{arg}{ext}',
    },
    { ...inBrowser, name: 'chromium', use: { launchOptions: launchOptions() } },
    ...(windows
      ? [
          {
            ...inBrowser,
            name: 'chromium-windows',
            grep: /@windows/,
            use: { launchOptions: launchOptions(windows) },
          },
        ]
      : []),
    ...ENGINES.map((engine) => ({
      ...inBrowser,
      name: `engine-${engine}`,
      testDir: 'e2e/engines',
      testMatch: '*.walk.ts',
      use: { engine },
    })),
    ...otherBrowsers().installed.map((name) => ({
      ...inBrowser,
      name,
      use: others[name as keyof typeof others],
    })),
  ],
});
