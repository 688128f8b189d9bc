/** Builds the site beside its place and puts it there when it is whole: until then the last good one stays. */
import { partOf, putInPlace, recover } from '../publish/atomic-folder.ts';
import { type Outcome, type ToolOptions, tool } from './tool.ts';

/** The folder of the built site, where no other is named. */
export const PLACE = 'dist';

/** Everything that stands between the content and a finished site in `place`. */
export async function build(options: ToolOptions = {}, place = PLACE): Promise<Outcome> {
  recover(place);
  try {
    const outcome = await tool('astro', ['build', '--outDir', partOf(place)], options);
    if (outcome.ok) putInPlace(place);
    return outcome;
  } finally {
    recover(place);
  }
}
