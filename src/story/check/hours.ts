/** The picture of the hours draws events of the ledger, in the account's order, and nothing outside its days. */
import type { Draft } from '../draft.ts';
import { suggestion } from '../did-you-mean.ts';
import type { Problems } from '../problems.ts';

export function checkHours({ hours, claims }: Draft, problems: Problems): void {
  if (!hours) return;
  const { data, at } = hours;
  const { days, events } = data;
  for (const [i, event] of events.entries()) {
    const place = at('events', i);
    for (const { from, to } of [event.account, event.record]) {
      if (from >= days.from && to <= days.to) continue;
      const remedy = `keep it within ${days.from} to ${days.to}, or draw more days`;
      problems.add(place, `the stretch from ${from} to ${to} is not drawn whole`, remedy);
    }
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
