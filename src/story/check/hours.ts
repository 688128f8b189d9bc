/** The pictures of the hours draw events of the ledger, in the account's order. */
import type { Draft } from '../draft.ts';
import { suggestion } from '../did-you-mean.ts';
import type { Problems } from '../problems.ts';

export function checkHours({ hours, claims }: Draft, problems: Problems): void {
  if (!hours) return;
  const { data, at } = hours;
  const { events } = data;
  for (const [i, event] of events.entries()) {
    const place = at('events', i);
    const before = events[i - 1];
    if (before && event.account.from < before.account.from) {
      const found = `the account has "${event.label}" before "${before.label}", which stands above it`;
      problems.add(place, found, 'put the events in the account’s order');
    }
    if (!claims.readable || claims.ids.has(event.claim)) continue;
    const remedy = suggestion(event.claim, claims.ids, 'write', `one of the ids in ${claims.file}`);
    problems.add(place, `unknown claim "${event.claim}"`, remedy);
  }
}
