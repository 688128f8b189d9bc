/** Words for the kinds of publishers and the languages of the sources. */
import type { Source } from '../content/schema.ts';

/** Each kind for one source and as the heading of a group, in the order the groups stand in. */
export const KIND: Record<Source['kind'], { one: string; group: string }> = {
  account: { one: 'the account itself', group: 'The account itself' },
  independent: { one: 'independent outlet', group: 'Independent outlets' },
  'state-media': { one: 'state media', group: 'State media' },
  official: { one: 'official', group: 'Officials' },
  igo: { one: 'intergovernmental', group: 'Intergovernmental organisations' },
  ngo: { one: 'non-governmental', group: 'Non-governmental organisations' },
  thinktank: { one: 'think tank', group: 'Think tanks' },
  aggregator: { one: 'aggregator', group: 'Aggregators' },
};

// English whatever the machine speaks.
const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

/** The English name of a language: "ru" is Russian. */
export function languageName(code: string): string {
  return languages.of(code) ?? code;
}
