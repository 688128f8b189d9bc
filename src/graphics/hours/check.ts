/** Whether there are hours to draw. */
import { existsSync } from 'node:fs';
import type { Draft } from '../../story/draft.ts';
import type { Problems } from '../../story/problems.ts';

const FILE = 'data/hours.yaml';

export function check({ dir, hours }: Draft, problems: Problems): void {
  // One that could not be read is told of where it is read.
  if (hours || existsSync(`${dir}/${FILE}`)) return;
  const found = 'no such file, and a scene shows the graphic "hours"';
  problems.add({ file: `${dir}/${FILE}`, line: 1 }, found, 'write it, or remove the scene');
}
