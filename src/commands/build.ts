/** Builds the site beside dist/ and puts it there when it is whole: until then the last good one stays. */
import { partOf, putInPlace, recover } from '../in-place.ts';
import { type Outcome, type ToolOptions, tool } from './tool.ts';

/** The folder of the built site. */
export const PLACE = 'dist';

/** Everything that stands between content/ and a finished dist/. */
export async function build(options: ToolOptions = {}): Promise<Outcome> {
  recover(PLACE);
  try {
    const outcome = await tool('astro', ['build', '--outDir', partOf(PLACE)], options);
    if (outcome.ok) putInPlace(PLACE);
    return outcome;
  } finally {
    recover(PLACE);
  }
}
