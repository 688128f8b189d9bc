/** What the hours ask of their data: every event in a picture that there is, and events in every picture that is shown. */
import type { Draft } from '../../story/draft.ts';
import { suggestion } from '../../story/did-you-mean.ts';
import type { Problems } from '../../story/problems.ts';
import { checkFile } from '../check.ts';
import { STATES } from './state.ts';

export function check({ dir, hours, chapters }: Draft, problems: Problems): void {
  checkFile(dir, 'hours', hours, problems);
  if (!hours) return;
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
    const remedy = `write picture: ${state} in one of the events of ${dir}/data/hours.yaml`;
    problems.add(at, `no event stands in the picture "${state}"`, remedy);
  }
}
