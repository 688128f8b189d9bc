/**
 * `npm test`: builds, runs every check and every Playwright test, and ends with one line that counts them.
 * The checks and the units run side by side, and what the browser's tests drive is installed meanwhile; the browser when
 * they are done. Each check counts as one test; a failing one hides none of the others. With WITH_ENGINES=1 it also installs
 * what `npm run test:engines` drives, so that that has not to wait for it.
 */
import { ensureEngines } from '../../e2e/engines/installed.ts';
import { ensurePrograms } from '../../e2e/programs.ts';
import { ensureChromium, ensureWindows, otherBrowsers } from './browser.ts';
import { build } from './build.ts';
import { type Counts, sum, summary } from './counts.ts';
import { browserProjects, playwright } from './playwright.ts';
import { type Outcome, tool } from './tool.ts';

const built = build();
const browser = findBrowser();
const installed = browser.then(installTheRest);
const CHECKS: Record<string, () => Promise<Outcome>> = {
  build: () => built,
  format: () => tool('prettier', ['--check', '--log-level=warn', '.']),
  lint: () => tool('biome', ['lint', '--error-on-warnings', '--diagnostic-level=warn']),
  unused: () => tool('knip', ['--no-progress', '--treat-config-hints-as-errors']),
  // Both write down what types the content has, so one waits for the other.
  types: () => built.then(() => tool('astro', ['check', '--minimumFailingSeverity', 'hint'])),
  browser: () => browser,
};

const outcomes = new Map<string, boolean>();
const running = Object.entries(CHECKS).map(([name, check]) => [name, check()] as const);
// Some look at what was built.
const units = built.then(() => playwright(['unit']));
for (const [name, check] of running) {
  const { ok, output } = await check;
  outcomes.set(name, ok);
  console.log(`${ok ? 'passed' : 'FAILED'}: ${name}`);
  if (!ok) console.log(output);
}
const checks = [...outcomes.values()];
const { output, ...inUnits } = await units;
console.log(output);
const inWindows = await inBrowsers();
const total = sum([
  { passed: checks.filter(Boolean).length, failed: checks.filter((ok) => !ok).length, skipped: 0 },
  inUnits,
  inWindows,
]);
if (!outcomes.get('build') || !outcomes.get('browser')) {
  console.log('The tests in a browser were left out: see what failed above.');
} else if (total.passed + total.failed + total.skipped === checks.length) {
  console.log(`No test matches: ${process.argv.slice(2).join(' ')}`);
  total.failed += 1;
}
const failed = [...outcomes].filter(([, ok]) => !ok).map(([name]) => `FAILED: ${name}`);
console.log(['', ...failed, ...inUnits.named, ...inWindows.named, summary(total)].join('\n'));
process.exitCode = total.failed > 0 ? 1 : 0;

async function findBrowser(): Promise<Outcome> {
  try {
    process.env.CHROME_PATH = await ensureChromium();
    return { ok: true, output: '' };
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) };
  }
}

/** One after another: Debian's installer knows of one installation at a time. */
async function installTheRest({ ok }: Outcome): Promise<void> {
  if (!ok) return;
  await ensurePrograms();
  await ensureWindows();
  if (process.env.WITH_ENGINES) await ensureEngines();
}

/** Runs the tests in a browser where there is a built page and a browser to open it in. */
async function inBrowsers(): Promise<Counts & { named: string[] }> {
  const { missing } = otherBrowsers();
  if (missing.length > 0) {
    console.log(`skipped: ${missing.join(' and ')} (install with "npx playwright install <name>")`);
  }
  if (!outcomes.get('build') || !outcomes.get('browser')) return { ...sum([]), named: [] };
  await installed;
  return playwright(await browserProjects(), { show: true });
}
