/** The caps on a price by region, from content/data/prices.csv, in the words of content/data/caps.yaml. */
import { regions } from '../spread/atlas.ts';
import type { Caps } from '../../story/caps.ts';
import { formatFigure } from '../../story/figure.ts';
import type { Story } from '../../story/types.ts';
import { itemsOf, listed } from '../../story/words/list.ts';
import type { Words } from '../../story/words/words.ts';
import { amount, outlet } from '../price/words.ts';
import type { Table } from '../table.ts';

/** Regions with one cap. */
export interface Zone {
  low: number;
  high: number;
  /** As the article names them. */
  places: string[];
}

export interface CapsData extends Omit<Caps, 'words' | 'summary' | 'table'> {
  /** From the lowest cap up. */
  zones: Zone[];
  /** What stands beside the map, and for the picture. */
  said: string;
  summary: string;
  table: { caption: string; region: string; cap: string };
  words: Words;
}

export type CapsStory = Pick<Story, 'prices' | 'figures' | 'sources' | 'words' | 'caps'>;

/** @throws Error naming a region without a cap, or with two, or a place that the map does not have */
export function capsData({ prices, figures, sources, words, caps }: CapsStory): CapsData {
  if (!caps) throw new Error('an inset without its data passed the checks');
  const rows = prices.filter(({ chart }) => chart === 'cap');
  const zones = rows
    .map(({ low = 0, high = low, place }) => ({ low, high, places: itemsOf(place, words.list) }))
    .sort((a, b) => a.low - b.low || a.high - b.high);
  checkRegions(zones, caps);
  const term = figures.get('cap-term');
  const source = sources.get(rows[0]?.source ?? '');
  const gaps = {
    term: term ? formatFigure(term, words, { unit: true }) : '',
    source: source ? outlet(source) : '',
    ...extreme('lowest', zones[0], words),
    ...extreme('highest', zones.at(-1), words),
  };
  return {
    ...caps,
    words,
    zones,
    said: caps.words(gaps),
    summary: caps.summary(gaps),
    table: { ...caps.table, caption: caps.table.caption(gaps) },
  };
}

function checkRegions(zones: readonly Zone[], caps: Caps): void {
  const known = regions().objects.regions.geometries.map(
    ({ properties }) => (properties as { name: string }).name,
  );
  const capped = zones.flatMap((zone) => outlined(zone, caps));
  for (const place of capped.filter((name) => !known.includes(name)))
    throw new Error(`content/data/prices.csv: a cap for "${place}", which the map does not have`);
  for (const name of known.filter((region) => !caps.uncapped.includes(region))) {
    const count = capped.filter((place) => place === name).length;
    if (count !== 1)
      throw new Error(`content/data/prices.csv: ${count} caps for "${name}"; each region has one`);
  }
}

/** The regions of a zone that have an outline, as the map names them. */
export const outlined = (
  { places }: Zone,
  { inside, outlines }: Pick<Caps, 'inside' | 'outlines'>,
): string[] =>
  places.filter((place) => !inside.includes(place)).map((place) => outlines[place] ?? place);

/** The gaps of one end of the caps: what it is, and where. */
function extreme<End extends 'lowest' | 'highest'>(
  end: End,
  zone: Zone | undefined,
  words: Words,
): Record<End | `${End}Places`, string> {
  return {
    [end]: zone ? amount(zone, words) : '',
    [`${end}Places`]: listed(zone?.places ?? [], words.list),
  } as Record<End | `${End}Places`, string>;
}

/** A row a region. */
export function capsTable({ zones, table, words }: CapsData): Table {
  return {
    caption: table.caption,
    columns: [
      { key: 'region', label: table.region },
      { key: 'cap', label: table.cap },
    ],
    rows: zones.flatMap((zone) =>
      zone.places.map((region) => ({ region, cap: amount(zone, words) })),
    ),
  };
}
