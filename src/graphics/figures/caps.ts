/** The caps by region: a map in four tones of one colour, each with its number on it. */
import type { Position } from 'geojson';
import { mark, round, STROKE, type Layout, type Mark, type Picture } from '../picture.ts';
import type { Words } from '../../story/words/words.ts';
import { amount } from '../price/words.ts';
import { ringsOf, thinRegions } from '../spread/outline.ts';
import { position, type LonLat, type Window } from '../spread/projection.ts';
import { pathOf } from '../strokes.ts';
import { LABEL, LINE, lines, text, wrap } from '../text.ts';
import { outlined, type CapsData, type Zone } from './caps-data.ts';

/** The country alone. */
const WINDOW: Window = { west: 46.2, east: 87.6, south: 40.4, north: 55.6 };

/** Corners that span less than this, in square degrees, are left out. */
const DETAIL = 0.02;

interface Plan {
  width: number;
  height: number;
  map: { y: number; width: number };
  /** Where the words are, and how long their lines may be. */
  words: { x: number; y: number; width: number };
}

const PLANS: Record<Layout, Plan> = {
  wide: {
    width: 800,
    height: 348,
    map: { y: 0, width: 630 },
    words: { x: 648, y: 14, width: 152 },
  },
  narrow: {
    width: 340,
    height: 250,
    map: { y: 56, width: 340 },
    words: { x: 0, y: 12, width: 340 },
  },
};

/** Where the number of a zone stands: on each of its parts that has room. The city has its own, with a leader. */
const NUMBERS: readonly { region: string; at: LonLat; wide?: true }[] = [
  { region: 'Aktobe', at: [58, 47.9] },
  { region: 'West Kazakhstan', at: [50.6, 49.5] },
  { region: 'Kyzylorda', at: [65.2, 44.9] },
  { region: 'East Kazakhstan', at: [81.3, 48.7] },
  { region: 'Karaganda', at: [71.3, 48.3] },
  { region: 'Almaty Region', at: [77.7, 45], wide: true },
];
const CITY: { name: string; at: LonLat } = { name: 'Almaty', at: [76.91, 43.24] };

export function caps(data: CapsData, layout: Layout): Picture {
  const { width, height, map, words } = PLANS[layout];
  const [size, lead] = [LABEL[layout], LINE[layout]];
  const at = (point: LonLat): [number, number] => {
    const [x, y] = position(map.width, point, WINDOW);
    return [x, y + map.y];
  };
  const said = `Tenge a litre of LPG at most, from 6 January 2022 for ${data.term}. By ${data.source}`;
  return {
    width,
    height,
    marks: [
      ...data.zones.map((zone, i) => area(zone, i, map)),
      ...data.zones.flatMap((zone, i) => [
        ...numbers(zone, i, layout, at, data.words),
        ...(zone.places.includes(CITY.name) ? city(zone, i, layout, at, data.words) : []),
      ]),
      ...lines(words.x, words.y, wrap(said, words.width, size), { size, lead }),
    ],
  };
}

type At = (point: LonLat) => [number, number];

/** The same path in both layouts, to the letter: the second time it weighs next to nothing in a compressed page. */
function area(zone: Zone, i: number, map: Plan['map']): Mark {
  const drawn = PLANS.wide.map;
  const rings = ringsOf(thinRegions(DETAIL), outlined(zone));
  const points = rings.map((ring) =>
    ring.map((point: Position) => position(drawn.width, [point[0]!, point[1]!], WINDOW)),
  );
  const scale = Math.round((map.width / drawn.width) * 1e5) / 1e5;
  return mark(0, 'path', {
    class: `zone tone-${i + 1}`,
    d: pathOf(
      points.map((ring) => ({ points: ring, closed: true })),
      2,
    ),
    'fill-opacity': TONES[i] ?? 1,
    ...(scale === 1 && map.y === 0
      ? {}
      : {
          transform: `translate(0 ${map.y})scale(${scale})`,
          'vector-effect': 'non-scaling-stroke',
        }),
  });
}

/** How much of the ink a zone takes, from the lowest cap up: apart in grey too. */
const TONES = [0.12, 0.28, 0.62, 0.84];
/** Over the darker tones words take the colour of the ground. */
const isDark = (i: number): boolean => (TONES[i] ?? 1) > 0.5;

function numbers(zone: Zone, i: number, layout: Layout, at: At, words: Words): Mark[] {
  const size = LABEL[layout];
  return NUMBERS.filter(
    ({ region, wide }) => zone.places.includes(region) && (layout === 'wide' || !wide),
  ).map(({ at: point }) => {
    const [x, y] = at(point);
    const look = isDark(i) ? { tone: 'strong on-dark', fill: '#fff' } : { tone: 'strong' };
    return text(x, y + size * 0.35, amount(zone, words), { size, anchor: 'middle', ...look });
  });
}

/** A city is too small for a tone to be seen: a lozenge, and its number beside the map. */
function city(zone: Zone, i: number, layout: Layout, at: At, words: Words): Mark[] {
  const size = LABEL[layout];
  const [x, y] = at(CITY.at);
  const r = layout === 'wide' ? 8 : 5;
  const named = `${CITY.name} ${amount(zone, words)}`;
  const down = layout === 'wide' ? 24 : 16;
  return [
    mark(1, 'path', {
      class: 'rule',
      d: `M${round(x)} ${round(y + r)}V${round(y + down)}`,
      ...STROKE,
    }),
    mark(2, 'path', {
      class: `city tone-${i + 1}`,
      d: `M${round(x)} ${round(y - r)}l${r} ${r}-${r} ${r}-${r}-${r}z`,
    }),
    text(x, y + down + size * 0.9, named, { size, anchor: 'middle', tone: 'strong' }),
  ];
}
