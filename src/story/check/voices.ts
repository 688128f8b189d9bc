/** Nothing of the record's stands in the account's voice: no figure, and no claim that others alone make. */
import type { Element } from '../body.ts';
import type { Draft } from '../draft.ts';
import { placeholders } from '../placeholders.ts';
import type { Problems } from '../problems.ts';
import { voiceIn } from '../voice.ts';

const REMEDY = 'put it in an <Aside> or a <Record>';

export function checkVoices(draft: Draft, problems: Problems): void {
  for (const element of draft.chapters.flatMap(({ body }) => body?.elements ?? [])) {
    checkNesting(element, problems);
    const { name, props, at, parent } = element;
    if (name === 'Fig') checkFigure(String(props.get('id')), element, draft, problems);
    if (name === 'Step') {
      checkOurs(element, problems);
      for (const { id } of placeholders(String(props.get('title') ?? '')))
        checkFigure(id, element, draft, problems);
    }
    const claim =
      name === 'Claim'
        ? draft.claims.entries.find((c) => c.data.id === props.get('id'))
        : undefined;
    const by = draft.meta?.data.speakers.find(({ id }) => id === claim?.data.speaker);
    if (claim && by?.role === 'record' && voiceIn(parent) === 'account') {
      problems.add(
        at,
        `the claim "${claim.data.id}" is not the account’s, but stands as if`,
        REMEDY,
      );
    }
  }
}

/** A figure that was reported; those the build works out are nobody's. */
function checkFigure(id: string, element: Element, { figures }: Draft, problems: Problems): void {
  const figure = figures.known.get(id);
  if (figure?.claimId === undefined || figure.voice !== 'record') return;
  if (voiceIn(element) !== 'account') return;
  const step = [element, ...parents(element)].find(({ name }) => name === 'Step');
  // A step whose voice cannot be read is a mistake of its own.
  if (step && step.props.get('voice') !== 'account') return;
  const remedy = step ? `${REMEDY}, or write voice="record" in the step` : REMEDY;
  problems.add(element.at, `the record’s figure "${id}" stands in the account’s voice`, remedy);
}

/** The account's words are never ours. */
function checkOurs({ props, at }: Element, problems: Problems): void {
  if (!props.has('ours') || props.get('voice') === 'record') return;
  problems.add(
    at,
    'a step of ours has the account’s voice',
    'write voice="record", or take ours away',
  );
}

function checkNesting(element: Element, problems: Problems): void {
  const { name, at, parent } = element;
  if (name === 'Aside' && voiceIn(parent) !== 'account') {
    const remedy = 'take the tag <Aside> away: what is around it is not the account’s';
    problems.add(at, 'an <Aside> outside the account’s words', remedy);
  }
  const outer = parents(element).find((found) => found.name !== null)?.name;
  if ((name === 'Record' || name === 'Explanation') && outer) {
    problems.add(at, `<${name}> stands inside <${outer}>`, 'move it out');
  }
}

function parents({ parent }: Element): Element[] {
  return parent ? [parent, ...parents(parent)] : [];
}
