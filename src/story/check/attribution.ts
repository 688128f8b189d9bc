/** What is not borne out never stands bare: its owner, or its correction, is in the same paragraph. */
import type { Block, Body } from '../body.ts';
import type { Draft } from '../draft.ts';
import { holds } from '../phrase.ts';
import type { Entry } from '../read/list.ts';
import type { Problems } from '../problems.ts';
import type { Claim, StoryMeta } from '../schema.ts';
import type { Speaker } from '../speakers.ts';
import { voiceIn, within } from '../voice.ts';

const NOT_BORNE_OUT: readonly Claim['status'][] = ['corrected', 'disputed', 'unconfirmed'];

export function checkAttribution(draft: Draft, problems: Problems): void {
  const { meta, claims, explanations } = draft;
  if (!meta) return;
  const ledger = new Map(claims.entries.map(({ data }) => [data.id, data]));
  for (const { body } of draft.chapters) {
    for (const block of body?.blocks ?? []) {
      if (!body || voiceIn(block.parent) !== 'account') continue;
      // A card says who tells it, above what is told.
      const card = explanations?.data.rows.find(({ id }) => id === cardOf(block));
      if (card) continue;
      checkBlock(body, block, ledger, meta, problems);
    }
  }
}

function checkBlock(
  body: Body,
  block: Block,
  ledger: ReadonlyMap<string, Claim>,
  { data: { owners, speakers } }: Entry<StoryMeta>,
  problems: Problems,
): void {
  if (within(body, block, 'Aside').length > 0) return;
  for (const { props, at, parent } of within(body, block, 'Claim')) {
    const claim = ledger.get(String(props.get('id')));
    const speaker = speakers.find(({ id }) => id === claim?.speaker);
    const owner = speaker?.owner;
    if (!claim || !speaker || !owner || voiceIn(parent) !== 'account') continue;
    if (!needsOwner(claim, speaker)) continue;
    const known = owners[owner];
    // An owner without words is a mistake of its own.
    if (!known || known.some((words) => holds(block.text, words))) continue;
    const found = `the claim "${claim.id}" (${claim.speaker}, ${claim.status}) stands without its owner`;
    const named = known.map((words) => `“${words}”`).join(', ');
    const remedy = `name who says so in the same paragraph (${named}), or add the correction in an <Aside>`;
    problems.add(at, found, remedy);
  }
}

/** The account's own may be told plainly where it is borne out; what it passes on has its owner always. */
function needsOwner({ status }: Claim, { role }: Speaker): boolean {
  if (status === 'context') return false;
  return NOT_BORNE_OUT.includes(status) || role === 'quoted';
}

function cardOf({ parent }: Block): unknown {
  return parent?.name === 'Explanation' ? parent.props.get('id') : undefined;
}
