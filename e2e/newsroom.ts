/** A made-up newsroom's story: e2e/fixtures/newsroom beside our content, for an address below a path. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copySources } from './edition.ts';

/** The host of its statistics, which nobody has. */
export const STATS = 'https://stats.invalid';
/** The height of its fixed header, in CSS pixels. */
export const HEADER = 60;
const PATH = '/stories/january/';
export const NEWSROOM_ADDRESS = `https://courier.invalid${PATH}`;

const FIXTURE = 'e2e/fixtures/newsroom';

export interface Newsroom {
  /** Its sources; the site is in dist/. */
  folder: string;
  /** The path that its site lies below. */
  path: string;
  run(script: string): { status: number | null; said: string };
}

/** @param stats where its statistics are counted instead */
export function newsroom(stats = STATS): Newsroom {
  const folder = copySources(mkdtempSync(join(tmpdir(), 'courier ')));
  const content = join(folder, 'content');
  cpSync(FIXTURE, content, { recursive: true });
  for (const file of readdirSync(FIXTURE, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|yaml)$/.test(file)) continue;
    const text = readFileSync(join(FIXTURE, file), 'utf8');
    writeFileSync(join(content, file), text.replaceAll(STATS, stats));
  }
  return {
    folder,
    path: PATH,
    run: (script) => {
      const { status, stdout, stderr } = spawnSync('npm', ['run', script], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, SITE_URL: NEWSROOM_ADDRESS },
      });
      return { status, said: stdout + stderr };
    },
  };
}
