/** Claims are short, and figures say what their bounds say. */
import { countWords } from '../body.ts';
import type { Draft } from '../draft.ts';
import type { Words } from '../words/words.ts';
import { printNumber } from '../figure.ts';
import { CLAIM_FIELDS } from '../lines.ts';
import { bareNumbers } from '../numbers.ts';
import { withoutPlaceholders } from '../placeholders.ts';
import type { Problems } from '../problems.ts';
import type { Claim, Figure } from '../schema.ts';

const LONGEST = { claim: 12, finding: 45, caution: 30, short: 12 } as const;

/** Dates, hours and ordinals are free; nothing else is. */
const noExemptions = (words: Words) => ({
  phrases: [],
  units: new Set<string>(),
  pairs: new Set<string>(),
  words,
});

export function checkLedger({ claims, words: said }: Draft, problems: Problems): void {
  for (const { data, at } of claims.entries) {
    for (const [field, longest] of Object.entries(LONGEST)) {
      const words = countWords(data[field as keyof typeof LONGEST] ?? '');
      if (words <= longest) continue;
      problems.add(
        at(field),
        `the ${field} is ${words} words long`,
        `write at most ${longest} words`,
      );
    }
    if (data.short !== undefined && data.status === 'context') {
      const found = 'words for the margin, where what the account does not say has none';
      problems.add(at('short'), found, 'remove "short"');
    }
    if (said) checkTyped(data, at, said, problems);
    data.figures?.forEach((figure, i) => {
      const place = at('figures', i, 'id');
      if (figure.low !== undefined && figure.high !== undefined && figure.low >= figure.high) {
        const found = `the figure "${figure.id}" runs from ${figure.low} to ${figure.high}`;
        problems.add(place, found, 'write the lower number as low, or a single one as value');
      }
      const bounds = boundsFor(figure);
      if (bounds.includes(figure.bound)) return;
      const found = `the figure "${figure.id}" is bound "${figure.bound}" with ${fields(figure)}`;
      problems.add(
        place,
        found,
        `write bound: ${bounds.join(' or ')}, or the fields that go with it`,
      );
    });
  }
}

/** A number that the claim has as a figure is printed from it, so that no two can disagree. */
function checkTyped(
  claim: Claim,
  at: Draft['claims']['entries'][number]['at'],
  said: Words,
  problems: Problems,
): void {
  for (const field of CLAIM_FIELDS) {
    const words = withoutPlaceholders(claim[field] ?? '');
    const typed = bareNumbers(words, noExemptions(said)).map(({ text }) => text);
    for (const figure of claim.figures ?? []) {
      const part = (['low', 'high'] as const).find((end) =>
        typed.includes(print(figure[end], said)),
      );
      if (!part && !typed.includes(print(figure.value, said))) continue;
      const found = `the ${field} types a number that the figure "${figure.id}" holds`;
      problems.add(at(field), found, `write {${figure.id}${part ? `.${part}` : ''}}`);
    }
  }
}

const print = (number: number | undefined, words: Words): string =>
  number === undefined ? 'none' : printNumber(number, words).replace(/\s/g, ' ');

function boundsFor({ value, low, high }: Figure): Figure['bound'][] {
  if (value !== undefined) return ['exactly', 'about'];
  if (high === undefined) return ['over', 'at least'];
  return low === undefined ? ['up to'] : ['range', 'about'];
}

function fields(figure: Figure): string {
  return (['value', 'low', 'high'] as const)
    .filter((key) => figure[key] !== undefined)
    .join(' and ');
}
