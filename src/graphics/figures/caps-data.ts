/** The caps of 6 January 2022 by region, from content/data/prices.csv. */
import { regions } from '../spread/atlas.ts';
import type { Story } from '../../story/types.ts';
import type { Words } from '../../story/words/words.ts';
import { outlet } from '../price/outlet.ts';
import { amount } from '../price/words.ts';
import type { Table } from '../table.ts';

/** Regions with one cap. */
export interface Zone {
  low: number;
  high: number;
  /** As the article names them. */
  places: string[];
}

export interface CapsData {
  /** From the lowest cap up. */
  zones: Zone[];
  /** 180 days, as printed. */
  term: string;
  /** Whose figures they are, as printed. */
  source: string;
  words: Words;
}

export type CapsStory = Pick<Story, 'prices' | 'figures' | 'sources' | 'words'>;

/** A city of its own for the price, and within the outline of this region on the map. */
const WITHIN: Readonly<Record<string, string>> = { Shymkent: 'Turkestan' };
/** Leased to Russia: no region of the country, and without a cap of its own. */
const NO_REGION = 'Baikonur';

/** @throws Error naming a region without a cap, or with two, or a place that the map does not have */
export function capsData({ prices, figures, sources, words }: CapsStory): CapsData {
  const rows = prices.filter(({ chart }) => chart === 'cap');
  const zones = rows
    .map(({ low = 0, high = low, place }) => ({ low, high, places: place.split(/, | and /) }))
    .sort((a, b) => a.low - b.low || a.high - b.high);
  const known = regions().objects.regions.geometries.map(
    ({ properties }) => (properties as { name: string }).name,
  );
  const capped = zones.flatMap(({ places }) => places).filter((place) => !(place in WITHIN));
  for (const place of capped.filter((name) => !known.includes(name)))
    throw new Error(`content/data/prices.csv: a cap for "${place}", which the map does not have`);
  for (const name of known.filter((region) => region !== NO_REGION)) {
    const count = capped.filter((place) => place === name).length;
    if (count !== 1)
      throw new Error(`content/data/prices.csv: ${count} caps for "${name}"; each region has one`);
  }
  const term = figures.get('cap-term');
  return {
    words,
    zones,
    term: term?.value === undefined ? '' : `${term.value} ${term.unit}`,
    source: outlet(sources.get(rows[0]?.source ?? '')?.publisher ?? ''),
  };
}

/** The regions of a zone that have an outline of their own. */
export const outlined = ({ places }: Zone): string[] =>
  places.filter((place) => !(place in WITHIN));

export function capsSummary({ zones, term, source, words }: CapsData): string {
  const [lowest, highest] = [zones[0], zones.at(-1)];
  if (!lowest || !highest) return '';
  return (
    `The most that a litre of LPG might cost, by region, from 6 January 2022 for ${term}: ${amount(lowest, words)} tenge in ` +
    `${list(lowest.places)}, ${amount(highest, words)} in ${list(highest.places)}. By ${source}; the higher figure of a range is for remote areas.`
  );
}

const list = (places: readonly string[]): string =>
  places.length < 2 ? places.join('') : `${places.slice(0, -1).join(', ')} and ${places.at(-1)}`;

/** A row a region. */
export function capsTable({ zones, term, words }: CapsData): Table {
  return {
    caption: `Caps on the price of LPG from 6 January 2022, for ${term}.`,
    columns: [
      { key: 'region', label: 'Region' },
      { key: 'cap', label: 'Tenge a litre, at most' },
    ],
    rows: zones.flatMap((zone) =>
      zone.places.map((region) => ({ region, cap: amount(zone, words) })),
    ),
  };
}
