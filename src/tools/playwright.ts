/** Runs Playwright's tests, counts them and names those that failed. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { count, type Counts, failures } from './counts.ts';
import { tool } from './tool.ts';

/**
 * The projects of playwright.config.ts that open the built page: all but the units, which need none, and the engines,
 * which a command of their own walks. The config is read when it is asked for, since it leaves out what is not installed.
 */
export async function browserProjects(): Promise<string[]> {
  const { default: config } = await import('../../playwright.config.ts');
  const names = (config.projects ?? []).flatMap(({ name }) => name ?? []);
  return names.filter((name) => name !== 'unit' && !name.startsWith('engine-'));
}

/**
 * Runs the tests of some projects, of the files that the command names.
 * @param options.workers how many at once, where the command does not say
 */
export async function playwright(
  projects: readonly string[],
  { show = false, workers }: { show?: boolean; workers?: number } = {},
): Promise<Counts & { output: string; named: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'test-'));
  const report = join(folder, 'report.json');
  const args = [
    'test',
    '--reporter=list,json',
    '--pass-with-no-tests',
    ...(workers === undefined ? [] : [`--workers=${workers}`]),
    ...process.argv.slice(2),
  ];
  const { ok, output } = await tool(
    'playwright',
    [...args, ...projects.map((name) => `--project=${name}`)],
    { show, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
  );
  const written = await readFile(report, 'utf8').catch(() => '');
  await rm(folder, { recursive: true });
  if (written === '') console.log('The tests broke off before they could be counted.');
  return { ...count(written, ok), output, named: failures(written) };
}
