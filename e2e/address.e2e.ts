/** What a newsroom’s workflow runs, with an address at a root; newsroom.e2e.ts has one below a path. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { copySources } from './edition.ts';
import { expectOembed, expectRepublished } from './republished.ts';
import { expect, test } from './support.ts';

test.setTimeout(240_000);

const ADDRESS = 'https://stories.invalid/';

test('the workflow builds, the check lets it pass, and the build says what to do', async () => {
  const { jobs } = parse(readFileSync('.github/workflows/pages.yml', 'utf8'));
  const steps = jobs.publish.steps as { run?: string }[];
  const commands = steps.flatMap(({ run }) => (run && run !== 'npm ci' ? [run] : []));
  expect(commands).toEqual(['npm run build', 'npm run check:publish']);
  const folder = copySources(mkdtempSync(join(tmpdir(), 'newsroom ')));
  try {
    const [built, checked] = commands.map((command) => run(command, folder));
    expect(built?.said).toContain(`built for ${ADDRESS}.`);
    expect(built?.said).toContain('Next: npm run check:publish');
    expect(built?.said).not.toContain('alone: add the rules');
    expect(checked?.said).toContain('Nothing stands in the way of publishing.');
    expect(checked?.status).toBe(0);
    await expectRepublished(join(folder, 'dist/republish'), ADDRESS);
    expectOembed(join(folder, 'dist'), ADDRESS);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function run(command: string, cwd: string): { status: number | null; said: string } {
  const env = { ...process.env, SITE_URL: ADDRESS };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}
