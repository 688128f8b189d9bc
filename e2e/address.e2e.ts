/** What a newsroom’s workflow runs, with an address at a root and with one below a path. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { copySources } from './edition.ts';
import { expect, test } from './support.ts';

test.describe.configure({ mode: 'default', timeout: 240_000 });

/** What the workflow for GitHub Pages runs, but the installation. */
function commands(): string[] {
  const { jobs } = parse(readFileSync('.github/workflows/pages.yml', 'utf8'));
  const steps = jobs.publish.steps as { run?: string }[];
  return steps.flatMap(({ run }) => (run && run !== 'npm ci' ? [run] : []));
}

function run(
  command: string,
  cwd: string,
  address: string,
): { status: number | null; said: string } {
  const env = { ...process.env, SITE_URL: address };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

let folder: string;
test.beforeEach(() => {
  folder = copySources(mkdtempSync(join(tmpdir(), 'newsroom ')));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

for (const address of ['https://stories.invalid/', 'https://paper.invalid/stories/january/']) {
  test(`${address}: it builds, the check lets it pass, and the build says what to do`, () => {
    expect(commands()).toEqual(['npm run build', 'npm run check:publish']);
    const [built, checked] = commands().map((command) => run(command, folder, address));
    expect(built?.said).toContain(`built for ${address}.`);
    expect(built?.said).toContain('Next: npm run check:publish');
    expect(built?.said.includes('alone: add the rules')).toBe(address.endsWith('january/'));
    expect(checked?.said).toContain('Nothing stands in the way of publishing.');
    expect(checked?.status).toBe(0);
  });
}
