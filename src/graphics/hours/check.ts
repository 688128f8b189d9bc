/** What the hours ask of their data: every event in a picture that there is, and events in every picture that is shown. */
import { existsSync } from 'node:fs';
import type { Draft } from '../../story/draft.ts';
import { suggestion } from '../../story/did-you-mean.ts';
import type { Problems } from '../../story/problems.ts';
import { STATES } from './state.ts';

export function check({ dir, hours, chapters }: Draft, problems: Problems): void {
  const file = `${dir}/data/hours.yaml`;
  if (!hours) {
    // One that could not be read is told of where it is read.
    if (existsSync(file)) return;
    const found = 'no such file, and a scene shows the graphic "hours"';
    problems.add({ file, line: 1 }, found, 'write it, or remove the scene');
    return;
  }
  const pictures = new Set<string>(STATES);
  const drawn = new Set(hours.data.events.map(({ picture }) => picture));
  for (const [i, { picture }] of hours.data.events.entries()) {
    if (pictures.has(picture)) continue;
    const remedy = suggestion(picture, pictures, 'write', `one of ${STATES.join(', ')}`);
    problems.add(hours.at('events', i, 'picture'), `unknown picture "${picture}"`, remedy);
  }
  for (const { name, props, parent, at } of chapters.flatMap(({ body }) => body?.elements ?? [])) {
    const state = String(props.get('state'));
    if (name !== 'Step' || parent?.props.get('graphic') !== 'hours') continue;
    if (!pictures.has(state) || drawn.has(state)) continue;
    const remedy = `write picture: ${state} in one of the events of ${file}`;
    problems.add(at, `no event stands in the picture "${state}"`, remedy);
  }
}
