/** Makes an edition again from the sources it holds, in a folder of its own, and names what differs. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { sha256 } from '../../../publish/digest.ts';
import type { Manifest } from '../manifest.ts';
import { readSourceZip } from '../source/archive.ts';
import type { Checked } from './check.ts';
import { readManifest } from './sums.ts';

/** What tells of a place and a history rather than of the sources. */
const APART = ['commit', 'uncommittedChanges', 'previous', 'files'];

/**
 * @param folder of the edition
 * @param path of the archive of its sources; undefined where it has none
 */
export async function checkRebuild(folder: string, path: string | undefined): Promise<Checked> {
  const what = 'made again';
  const manifest = readManifest(folder);
  if (path === undefined || !manifest) {
    return { what, faults: [], skipped: 'the edition holds no sources' };
  }
  const root = await mkdtemp(join(tmpdir(), 'rebuild-'));
  try {
    unpack(path, join(root, 'sources'));
    const made = make(join(root, 'sources'), join(root, 'editions'), manifest);
    if (typeof made !== 'string') return { what, faults: made.faults };
    const faults = differences(folder, made, manifest);
    return { what, faults, facts: `${manifest.files.length} files, byte for byte` };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Writes the sources; the packages of this repository serve them where the lockfile is the same. */
function unpack(archive: string, to: string): void {
  for (const { path, bytes, executable } of readSourceZip(new Uint8Array(readFileSync(archive)))) {
    const place = resolve(to, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes, { mode: executable ? 0o755 : 0o644 });
  }
  const locked = (root: string): string => sha256(readFileSync(join(root, 'package-lock.json')));
  if (existsSync('node_modules') && locked('.') === locked(to)) {
    symlinkSync(resolve('node_modules'), join(to, 'node_modules'), 'junction');
  }
}

/** @returns the folder of the edition, or why there is none */
function make(sources: string, root: string, { edition, siteUrl }: Manifest) {
  const { CONTENT_DIR: _, SITE_URL: __, SIGNING_KEY: ___, ...env } = process.env;
  // It installs the packages first where they are not there.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/tools/run.mjs', 'node', 'src/tools/archive.ts', '--out', root],
    {
      cwd: sources,
      // All of it is made anew: what an earlier build has kept would prove nothing.
      env: { ...env, WORK_CACHE: 'off', ...(siteUrl && { SITE_URL: siteUrl }) },
      encoding: 'utf8',
      maxBuffer: 64e6,
    },
  );
  if (status === 0) return join(root, edition);
  const said = `${stdout}${stderr}`.trim().split('\n').slice(-5);
  return { faults: ['It could not be made again from its sources:', ...said] };
}

/**
 * The files whose bytes differ, and what the manifests say of their making that may be why.
 * @param folder of the edition
 * @param made the folder of the one made again
 */
export function differences(folder: string, made: string, manifest: Manifest): string[] {
  const again = readManifest(made);
  const sums = new Map(again?.files.map(({ file, sha256: sum }) => [file, sum]));
  const faults = manifest.files
    .filter(({ file, sha256: sum }) => sums.get(file) !== sum)
    .map(({ file }) => `${file}: ${difference(join(folder, file), join(made, file))}.`);
  const others = [...sums.keys()].filter((file) => manifest.files.every((f) => f.file !== file));
  faults.push(...others.map((file) => `${file}: made again, but not in the edition.`));
  if (faults.length === 0) return [];
  return [...faults, ...reasons(flat(manifest), flat(again ?? {}))];
}

function difference(kept: string, made: string): string {
  if (!existsSync(made)) return 'not made again';
  const [a, b] = [kept, made].map((path) => new Uint8Array(readFileSync(path)));
  const members = /\.(zip|epub|wacz)$/.test(kept) ? differing(a!, b!) : [];
  return members.length > 0 ? `other bytes in its ${members.join(', ')}` : 'other bytes';
}

/** The members of two ZIP files that differ. */
function differing(a: Uint8Array, b: Uint8Array): string[] {
  try {
    const [was, now] = [unzipSync(a), unzipSync(b)];
    return [...new Set([...Object.keys(was), ...Object.keys(now)])].filter(
      (name) => sha256(was[name] ?? '') !== sha256(now[name] ?? ''),
    );
  } catch {
    return [];
  }
}

function reasons(was: Map<string, string>, now: Map<string, string>): string[] {
  const names = [...new Set([...was.keys(), ...now.keys()])];
  return names
    .filter((name) => was.get(name) !== now.get(name))
    .map((name) => `The manifest says ${name}: ${was.get(name)}; here it is ${now.get(name)}.`);
}

/** Every value of a manifest by the path of its name: tools.chromium. */
function flat(value: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(value)
      .filter(([name]) => path !== '' || !APART.includes(name))
      .flatMap(([name, inner]) =>
        typeof inner === 'object' && inner !== null
          ? [...flat(inner, `${path}${name}.`)]
          : [[path + name, String(inner)] as const],
      ),
  );
}
