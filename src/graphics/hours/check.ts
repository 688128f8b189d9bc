/** Whether there are hours to draw. */
import { existsSync } from 'node:fs';
import type { Draft } from '../../story/draft.ts';
import type { Problems } from '../../story/problems.ts';

export function check({ dir, hours }: Draft, problems: Problems): void {
  const file = `${dir}/data/hours.yaml`;
  // One that could not be read is told of where it is read.
  if (hours || existsSync(file)) return;
  const found = 'no such file, and a scene shows the graphic "hours"';
  problems.add({ file, line: 1 }, found, 'write it, or remove the scene');
}
