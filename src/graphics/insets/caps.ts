/** The caps by region: a map in four tones of one colour, each with its number on it. */
import { mark, round, STROKE, type Layout, type Mark, type Picture } from '../picture.ts';
import { amount } from '../price/words.ts';
import { ringsOf, thinRegions } from '../spread/outline.ts';
import { position, type LonLat } from '../spread/projection.ts';
import { LABEL, LINE, lines, text, wrap } from '../text.ts';
import { outlined, type CapsData, type Zone } from './caps-data.ts';
import { areaPath, type MapPlan } from './land.ts';

/** Corners that span less than this, in square degrees, are left out. */
const DETAIL = 0.06;

interface Plan {
  width: number;
  height: number;
  map: MapPlan;
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

export function caps(data: CapsData, layout: Layout): Picture {
  const { width, height, map, words } = PLANS[layout];
  const [size, lead] = [LABEL[layout], LINE[layout]];
  const at = (point: LonLat): [number, number] => {
    const [x, y] = position(map.width, point, data.window);
    return [x, y + map.y];
  };
  return {
    width,
    height,
    marks: [
      ...data.zones.map((zone, i) => area(zone, i, map, data)),
      ...data.zones.flatMap((zone, i) => [
        ...numbers(zone, i, layout, at, data),
        ...city(zone, i, layout, at, data),
      ]),
      ...lines(words.x, words.y, wrap(data.said, words.width, size), { size, lead }),
    ],
  };
}

type At = (point: LonLat) => [number, number];

function area(zone: Zone, i: number, map: MapPlan, data: CapsData): Mark {
  const rings = ringsOf(thinRegions(DETAIL), outlined(zone, data));
  return mark(0, 'path', {
    class: `zone tone-${i + 1}`,
    'fill-opacity': TONES[i] ?? 1,
    ...areaPath(rings, data.window, PLANS.wide.map.width, map),
  });
}

/** How much of the ink a zone takes, from the lowest cap up: apart in grey too. */
const TONES = [0.12, 0.28, 0.62, 0.84];
/** Over the darker tones words take the colour of the ground. */
const isDark = (i: number): boolean => (TONES[i] ?? 1) > 0.5;

function numbers(zone: Zone, i: number, layout: Layout, at: At, data: CapsData): Mark[] {
  const size = LABEL[layout];
  const shown = data.numbers.filter(
    ({ region, wide }) => zone.places.includes(region) && (layout === 'wide' || !wide),
  );
  return shown.map(({ at: point }) => {
    const [x, y] = at(point);
    const look = isDark(i) ? { tone: 'strong on-dark', fill: '#fff' } : { tone: 'strong' };
    return text(x, y + size * 0.35, amount(zone, data.words), { size, anchor: 'middle', ...look });
  });
}

/** A city is too small for a tone to be seen: a lozenge, and its number beside the map. */
function city(
  zone: Zone,
  i: number,
  layout: Layout,
  at: At,
  { city: own, words }: CapsData,
): Mark[] {
  if (!own || !zone.places.includes(own.region)) return [];
  const size = LABEL[layout];
  const [x, y] = at(own.at);
  const r = layout === 'wide' ? 8 : 5;
  const named = `${own.region} ${amount(zone, words)}`;
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
