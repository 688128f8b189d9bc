/** `npm run build`: builds the site into dist/. */
import { build } from './build.ts';

const { ok } = await build({ show: true });
process.exitCode = ok ? 0 : 1;
