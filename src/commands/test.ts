/**
 * `npm test`: builds, runs every check and every Playwright test, and ends with one line that counts them.
 * The checks run side by side. Each counts as one test; a failing one hides none of the others.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, otherBrowsers } from './browser.ts';
import { build } from './build.ts';
import { count, type Counts, summary } from './counts.ts';
import { type Outcome, tool } from './tool.ts';

const built = build();
const CHECKS: Record<string, () => Promise<Outcome>> = {
  build: () => built,
  format: () => tool('prettier', ['--check', '--log-level=warn', '.']),
  lint: () => tool('biome', ['lint', '--error-on-warnings', '--diagnostic-level=warn']),
  unused: () => tool('knip', ['--no-progress', '--treat-config-hints-as-errors']),
  // Both write down what types the content has, so one waits for the other.
  types: () => built.then(() => tool('astro', ['check', '--minimumFailingSeverity', 'hint'])),
  browser: findBrowser,
};

const outcomes = new Map<string, boolean>();
const running = Object.entries(CHECKS).map(([name, check]) => [name, check()] as const);
for (const [name, check] of running) {
  const { ok, output } = await check;
  outcomes.set(name, ok);
  console.log(`${ok ? 'passed' : 'FAILED'}: ${name}`);
  if (!ok) console.log(output);
}
const checks = [...outcomes.values()];
const tests = await playwright();
const total: Counts = {
  passed: checks.filter(Boolean).length + tests.passed,
  failed: checks.filter((ok) => !ok).length + tests.failed,
  skipped: tests.skipped,
};
console.log(`\n${summary(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function findBrowser(): Promise<Outcome> {
  try {
    process.env.CHROME_PATH = await ensureChromium();
    return { ok: true, output: '' };
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) };
  }
}

/** Runs the unit tests, and those in a browser where there is a built page and a browser to open it in. */
async function playwright(): Promise<Counts> {
  const { missing } = otherBrowsers();
  if (missing.length > 0) {
    console.log(`skipped: ${missing.join(' and ')} (install with "npx playwright install <name>")`);
  }
  const openable = outcomes.get('build') && outcomes.get('browser');
  const projects = openable ? [] : ['--project=unit'];
  const folder = await mkdtemp(join(tmpdir(), 'test-'));
  const report = join(folder, 'report.json');
  const { ok } = await tool(
    'playwright',
    ['test', '--reporter=list,json', ...projects, ...process.argv.slice(2)],
    { show: true, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
  );
  const written = await readFile(report, 'utf8').catch(() => '');
  if (written === '') console.log('The tests broke off before they could be counted.');
  const counts = count(written, ok);
  await rm(folder, { recursive: true });
  return counts;
}
