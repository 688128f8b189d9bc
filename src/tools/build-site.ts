/** `npm run build`: builds the site into dist/, or the folder that is named, and says what to do with it. */
import { nextSteps } from '../publish/next-steps.ts';
import { siteUrl } from '../story/site.ts';
import { build, PLACE } from './build.ts';

const place = (process.argv[2] ?? PLACE).replace(/\/+$/, '');
const { ok } = await build({ show: true }, place);
if (ok) console.log(`\n${nextSteps(place, siteUrl()).join('\n')}`);
process.exitCode = ok ? 0 : 1;
