/**
 * `npm run bench`: this story beside plain HTML, on this machine and in turn, as a table and as JSON.
 *
 *   npm run bench -- [folder or address …]   also measures these
 *   --runs <n>      runs a page, 3 where it is left out
 *   --no-scale      leaves out the stories of 10, 100 and 1,000 chapters
 *   --out <file>    where the JSON goes; test-results/bench.json where it is left out
 *   --record        also keeps the result in docs/bench.json and in the README
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { built, coldAndWarm } from './bench/building.ts';
import { installed } from './bench/install-size.ts';
import { installLighthouse } from './bench/lighthouse.ts';
import { machine } from './bench/machine.ts';
import { measure } from './bench/measure.ts';
import { record } from './bench/record.ts';
import type { Result } from './bench/result.ts';
import { scaled } from './bench/scale.ts';
import { SLOW_DOWN } from './bench/scroll.ts';
import { subjects } from './bench/subjects.ts';
import { table } from './bench/table.ts';
import { contentDir } from '../story/story.ts';
import { ensureChromium, launchOptions } from './browser.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    runs: { type: 'string', default: '3' },
    scale: { type: 'boolean', default: true },
    out: { type: 'string', default: 'test-results/bench.json' },
    record: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  throw new Error(`--runs takes a whole number from 1, not "${values.runs}".`);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const result = await run();
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, `${JSON.stringify(result, null, 2)}\n`);
  if (values.record) record(result);
  console.log(`\n${table(result)}\n\nAll figures: ${values.out}`);
} finally {
  rmSync(folder, { recursive: true });
}

async function run(): Promise<Result> {
  await installLighthouse();
  const path = await ensureChromium();
  console.log('the build, cold and warm');
  const build = await coldAndWarm(contentDir());
  const site = join(folder, 'site');
  await built(contentDir(), site, join(folder, 'cache'));
  const browser = await chromium.launch(launchOptions(path));
  const all = await subjects(site, join(folder, 'made'), positionals);
  try {
    const tools = { browser, chromium: path, runs, say: console.log };
    return {
      date: new Date().toISOString().slice(0, 10),
      command: ['npm run bench', ...(positionals.length > 0 ? ['--', ...positionals] : [])].join(
        ' ',
      ),
      runs,
      protocol: `HTTP/1.1 from this machine, brotli; Lighthouse for a phone on slow 4G, reckoned (“simulated”) but for the paints that are measured; scrolls of 10 s on a processor slowed down ${SLOW_DOWN} times`,
      machine: machine(browser.version()),
      subjects: await measure(all, tools),
      build,
      install: installed('.'),
      ...(values.scale ? { scale: await scaled(contentDir(), console.log) } : {}),
    };
  } finally {
    await browser.close();
    await Promise.all(all.map(({ close }) => close()));
  }
}
