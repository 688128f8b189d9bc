/** The picture of the blackout draws what a claim says, and nothing outside its days. */
import type { Draft } from '../draft.ts';
import { suggestion } from '../did-you-mean.ts';
import type { Problems } from '../problems.ts';

export function checkBlackout(draft: Draft, problems: Problems): void {
  const { blackout, claims } = draft;
  if (!blackout) return;
  const { data, at } = blackout;
  for (const part of ['known', 'loose'] as const) {
    for (const [i, { from, to }] of data[part].entries()) {
      if (from >= data.days.from && to <= data.days.to) continue;
      const remedy = `keep it within ${data.days.from} to ${data.days.to}, or draw more days`;
      problems.add(at(part, i), `the stretch from ${from} to ${to} is not drawn whole`, remedy);
    }
  }
  if (!claims.readable || (claims.ids.has(data.claim) && !claimOf(draft, data.claim))) return;
  const claim = claimOf(draft, data.claim);
  if (!claim) {
    const remedy = suggestion(data.claim, claims.ids, 'write', `one of the ids in ${claims.file}`);
    problems.add(at('claim'), `unknown claim "${data.claim}"`, remedy);
    return;
  }
  const words = `${claim.claim} ${claim.finding}`;
  for (const [i, said] of data.said.entries()) {
    if (words.includes(said)) continue;
    const found = `the claim "${claim.id}" does not say "${said}", which is drawn`;
    problems.add(at('said', i), found, 'correct the times here, or the claim');
  }
}

const claimOf = ({ claims }: Draft, id: string) =>
  claims.entries.find(({ data }) => data.id === id)?.data;
