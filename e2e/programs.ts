/** The programs that docs/publishing.md has recipes for; the tests run the recipes with the real ones. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installDebianPackages } from '../src/tools/debian.ts';

/** Debian's packages of each command. */
const PACKAGES = {
  nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
  rsync: ['rsync'],
  rclone: ['rclone'],
  aws: ['awscli'],
} as const satisfies Record<string, readonly string[]>;

export type Program = keyof typeof PACKAGES;

/** What to do about a program that is not on the machine; undefined where it is. */
export function missing(program: Program): string | undefined {
  const { error } = spawnSync(program, ['-h'], { stdio: 'ignore' });
  return error && `${program} is not installed: apt install ${PACKAGES[program].join(' ')}`;
}

/** As wide as Arial and Times, which most readers have: until our fonts come, these stand in for them. */
const LETTERS = { folder: '/usr/share/fonts/truetype/liberation', package: 'fonts-liberation' };

/** Installs what is not there, all at once and before any test runs: half an installation is worse than none. */
export async function ensurePrograms(): Promise<void> {
  const programs = (Object.keys(PACKAGES) as Program[]).filter((name) => missing(name));
  const letters = existsSync(LETTERS.folder) ? [] : [LETTERS.package];
  await installDebianPackages([...programs.flatMap((name) => PACKAGES[name]), ...letters]);
}
