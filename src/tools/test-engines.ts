/** `npm run test:engines`: walks the built site in Firefox and WebKit, and ends with one line that counts. */
import { existsSync } from 'node:fs';
import { ENGINES } from '../../e2e/engines/driver.ts';
import { ensureEngines } from '../../e2e/engines/installed.ts';
import { build } from './build.ts';
import { summary } from './counts.ts';
import { playwright } from './playwright.ts';

const missing = await ensureEngines();
for (const sentence of missing) console.log(sentence);
const built = existsSync('dist/index.html') ? { ok: true, output: '' } : await build();
if (!built.ok) console.log(built.output);
const counts =
  missing.length === 0 && built.ok
    ? await playwright(
        ENGINES.map((engine) => `engine-${engine}`),
        // A walk mostly waits for its window to rest.
        { show: true, workers: 4 },
      )
    : { passed: 0, failed: 1, skipped: 0, named: ['FAILED: what the engines need is missing'] };
console.log(['', ...counts.named, summary(counts)].join('\n'));
process.exitCode = counts.failed > 0 ? 1 : 0;
