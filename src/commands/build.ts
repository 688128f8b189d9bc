/** Builds the site into dist/. */
import { type Outcome, type ToolOptions, tool } from './tool.ts';

/** Everything that stands between content/ and a finished dist/. */
export function build(options: ToolOptions = {}): Promise<Outcome> {
  return tool('astro', ['build'], options);
}
