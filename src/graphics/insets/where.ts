/** Where it happened: the country, what lies around it, and the places to know first, two of them with their distance. */
import { formatFigure } from '../../story/figure.ts';
import type { PlaceRow, Story } from '../../story/types.ts';
import type { Where } from '../../story/where.ts';
import { mark, round, STROKE, type Layout, type Mark, type Picture } from '../picture.ts';
import { landRing } from '../spread/outline.ts';
import { lozenge } from '../spread/place.ts';
import { mapHeight, position, type LonLat } from '../spread/projection.ts';
import { LABEL, LINE, text } from '../text.ts';
import { areaPath } from './land.ts';

/** Corners that span less than this, in square degrees, are left out. As for the caps: the same steps weigh little twice. */
const DETAIL = 0.06;

/** User units: the picture, its map, and half the height of a lozenge. */
const PLANS = {
  wide: { width: 800, map: { y: 0, width: 630 }, r: 6 },
  narrow: { width: 340, map: { y: 0, width: 340 }, r: 5 },
} as const;

export interface WhereData extends Omit<Where, 'summary' | 'places'> {
  summary: string;
  places: (Where['places'][number] & Pick<PlaceRow, 'name' | 'lat' | 'lon'>)[];
  /** The ids of the ends of the distance, and it as printed. */
  way?: { from: string; to: string; apart: string };
}

/** @throws Error where it has no data; a place that data/places.csv does not have is refused before */
export function whereData({
  where,
  places,
  figures,
  words,
  meta: { distance },
}: Pick<Story, 'where' | 'places' | 'figures' | 'words' | 'meta'>): WhereData {
  if (!where) throw new Error('an inset without its data passed the checks');
  const figure = figures.get(distance?.id ?? '');
  const apart = figure ? formatFigure(figure, words, { unit: true }) : '';
  const rows = where.places.flatMap((place) => {
    const row = places.find(({ id }) => id === place.id);
    return row ? [{ ...place, name: row.name, lat: row.lat, lon: row.lon }] : [];
  });
  return {
    ...where,
    places: rows,
    summary: where.summary({ apart }),
    ...(distance && figure && { way: { from: distance.from, to: distance.to, apart } }),
  };
}

export function drawWhere(data: WhereData, layout: Layout): Picture {
  const { width, map, r } = PLANS[layout];
  const { window, names, places } = data;
  const size = LABEL[layout];
  const at = (point: LonLat): [number, number] => position(map.width, point, window);
  return {
    width,
    height: Math.ceil(mapHeight(map.width, window)),
    marks: [
      mark(0, 'path', {
        class: 'land',
        opacity: 0.12,
        ...areaPath([landRing(DETAIL)], window, PLANS.wide.map.width, map),
      }),
      ...way(data, at, r, size),
      ...names.map(({ words, at: point }) => {
        const [x, y] = at(point);
        return text(x, y, words, { size, anchor: 'middle', tone: 'soft' });
      }),
      ...places.flatMap((place) => {
        const [x, y] = at([place.lon, place.lat]);
        return [mark(2, 'path', { class: 'place', d: lozenge(x, y, r) }), ...said(place, x, y)];
      }),
    ],
  };

  /** The name of a place, and under it what happened there. */
  function said({ name, says, side }: WhereData['places'][number], x: number, y: number): Mark[] {
    const gap = r + 5;
    const lead = LINE[layout];
    const first = { above: y - gap - lead, right: y + size * 0.3, below: y + gap + size * 0.8 };
    const [left, anchor] =
      side === 'right'
        ? [x + gap, 'start' as const]
        : x > map.width / 2
          ? [Math.min(x + 60, map.width), 'end' as const]
          : [Math.max(x - 12, 0), 'start' as const];
    return [
      text(left, first[side], name, { size, anchor, tone: 'strong' }),
      text(left, first[side] + lead, says, { size, anchor }),
    ];
  }
}

/** The line between the ends of the distance, open where its length stands. */
function way(
  { places, way: known }: WhereData,
  at: (point: LonLat) => [number, number],
  r: number,
  size: number,
): Mark[] {
  const [from, to] = [known?.from, known?.to].map((end) => places.find(({ id }) => id === end));
  if (!known || !from || !to) return [];
  const [[x1, y1], [x2, y2]] = [at([from.lon, from.lat]), at([to.lon, to.lat])];
  const [middle, half] = [(x1 + x2) / 2, known.apart.length * size * 0.3 + 4];
  const y = (y1 + y2) / 2;
  const d = `M${round(x1 + r + 4)} ${round(y1)}L${round(middle - half)} ${round(y)}M${round(middle + half)} ${round(y)}L${round(x2 - r - 4)} ${round(y2)}`;
  return [
    mark(1, 'path', { class: 'way', d, ...STROKE, 'stroke-dasharray': '1 4' }),
    text(middle, y + size * 0.35, known.apart, { size, anchor: 'middle' }),
  ];
}
