/** `npm run build`: builds the site into dist/, and says what to do with it. */
import { nextSteps } from '../publish/next-steps.ts';
import { siteUrl } from '../site.ts';
import { build, PLACE } from './build.ts';

const { ok } = await build({ show: true });
if (ok) console.log(`\n${nextSteps(PLACE, siteUrl()).join('\n')}`);
process.exitCode = ok ? 0 : 1;
