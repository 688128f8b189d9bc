/**
 * Keeps what a costly step of the build has made, so that the next build need not make it again: fonts cut down,
 * pictures drawn as PNG, compressed copies. What a step makes follows from its input alone, so a kept result is
 * found by the SHA-256 of that input, of the step's settings and of the packages and the Node that do the work.
 * Whoever changes how a step works
 * changes its settings, or deletes the folder: node_modules/.cache/work/. WORK_CACHE=off does all work anew.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

/** What npm has put into node_modules, every package with its version. */
const INSTALLED = '.package-lock.json';
/** So many milliseconds after it was made an entry goes, a week: input that changes leaves results nobody asks for. */
const LIFE = 7 * 24 * 60 * 60 * 1000;
/** The bytes of the SHA-256 that an entry begins with. */
const SUM = 32;

interface Store {
  folder: string;
  /** What stands for the packages and the Node. */
  tools: string;
}

const stores = new Map<string, Store | undefined>();
let written = 0;

/**
 * What `work` makes of the input, from an earlier build where that has kept it.
 * @param step which step it is, and everything but the input that decides what it makes
 * @param input all that the step reads
 * @param modules the folder of the installed packages; without one nothing is kept
 */
export async function kept(
  step: object,
  input: readonly (Uint8Array | string)[],
  work: () => Promise<Uint8Array> | Uint8Array,
  modules = resolve('node_modules'),
): Promise<Buffer> {
  const store = process.env['WORK_CACHE'] === 'off' ? undefined : storeIn(modules);
  if (!store) return bufferOf(await work());
  const path = join(store.folder, keyOf([store.tools, JSON.stringify(step), ...input]));
  const found = read(path);
  if (found) return found;
  const made = bufferOf(await work());
  write(path, made);
  return made;
}

function storeIn(modules: string): Store | undefined {
  if (!stores.has(modules)) stores.set(modules, open(modules));
  return stores.get(modules);
}

function open(modules: string): Store | undefined {
  const installed = join(modules, INSTALLED);
  if (!existsSync(installed)) return undefined;
  const folder = join(modules, '.cache', 'work');
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {};
      if (mtimeMs !== undefined && Date.now() - mtimeMs > LIFE) rmSync(path, { force: true });
    }
  } catch {
    // A folder that cannot be written: all is made anew.
    return undefined;
  }
  return { folder, tools: keyOf([readFileSync(installed), JSON.stringify(process.versions)]) };
}

/** A hash of the parts in which no two lists of parts run together. */
function keyOf(parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(sum(part));
  return hash.digest('hex');
}

const sum = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

/** @returns undefined where nothing is kept, or what is kept is not what was written */
function read(path: string): Buffer | undefined {
  try {
    const entry = readFileSync(path);
    const bytes = entry.subarray(SUM);
    return sum(bytes).equals(entry.subarray(0, SUM)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Writes beside its place and renames: other builds run at the same time, and none may read a half. */
function write(path: string, bytes: Buffer): void {
  const part = `${path}.${process.pid}.${written++}`;
  try {
    writeFileSync(part, Buffer.concat([sum(bytes), bytes]));
    renameSync(part, path);
  } catch {
    // What could not be kept is made again by the next build.
    rmSync(part, { force: true });
  }
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);
