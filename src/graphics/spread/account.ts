/**
 * What the account says of the spread, in its own manner: hatched and in its own type, without a dot. It names
 * Mangystau and 1 January, then 4 January and a movement out of the west as far as Almaty.
 */
import { hatch } from '../hatch.ts';
import { mark, type Layout, type Mark } from '../picture.ts';
import type { Point } from '../strokes.ts';
import { hatchInside } from './area.ts';
import type { SpreadData } from './data.ts';
import { at, type Frame } from './frame.ts';
import { lineMark, type Line } from './lines.ts';
import { shapes } from './outline.ts';
import type { LonLat } from './projection.ts';
import type { Day } from './state.ts';
import { rowMiddle } from './strip.ts';

/** Mangystau is what lies inside this line on land. Its northern edge is schematic, from general knowledge. */
const MANGYSTAU: readonly LonLat[] = [
  [49.4, 45.9],
  [53.1, 45.5],
  [54.4, 46.1],
  [56, 46.2],
  [56, 41.2],
  [49.4, 41.2],
];
/** The longitudes between which the region lies. */
const WEST = 50.3;
const EAST = 56;

const BEGAN: Day = '2022-01-01';
const SPREAD: Day = '2022-01-04';

/** What is said on the map, and the start of its first line. */
const SAID: Readonly<Record<Layout, readonly { at: LonLat; words: readonly string[] }[]>> = {
  wide: [
    { at: [52.2, 48], words: ['Mangystau, 1 January:', 'the protests begin'] },
    {
      at: [62.2, 51.3],
      words: ['4 January: out of the west,', 'through the country, to Almaty'],
    },
  ],
  narrow: [
    { at: [51.5, 48.9], words: ['Mangystau,', '1 January'] },
    { at: [61.7, 51.9], words: ['4 January: from', 'west to Almaty'] },
  ],
};

const almatyOf = ({ places }: SpreadData): LonLat | undefined =>
  places.find(({ id }) => id === 'almaty')?.at;

/** The words of the account's picture. */
export function accountLines(data: SpreadData, frame: Frame): Line[] {
  const size = frame.said;
  const said = (words: string, [x, y]: Point): Line => ({
    words,
    x,
    y,
    anchor: 'start',
    tone: 'said',
    size,
  });
  const lines = SAID[frame.layout].flatMap(({ at: start, words }) => {
    const [x, y] = at(frame, start);
    return words.map((line, i) => said(line, [x, y + i * (size + 2)]));
  });
  const beside = (day: Day, lon: number, words: string): Line =>
    said(words, [at(frame, [lon, 0])[0] + 8, rowMiddle(frame, day) + size * 0.32]);
  lines.push(beside(BEGAN, EAST, 'Mangystau'));
  const almaty = almatyOf(data);
  if (!almaty) return lines;
  const [x, y] = at(frame, almaty);
  const name = said('Almaty', [x - disc(frame) - 3, y - 6]);
  lines.push(
    { ...name, anchor: 'end' },
    beside(SPREAD, almaty[0], frame.layout === 'wide' ? 'up to Almaty' : 'to Almaty'),
  );
  return lines;
}

/** The account's picture, over the ground. */
export function account(data: SpreadData, frame: Frame): Mark[] {
  const pitch = frame.layout === 'wide' ? 6 : 4.5;
  const inFrame = (ring: readonly LonLat[]): Point[] => ring.map((point) => at(frame, point));
  const land = shapes().land.map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
  const band = (day: Day, from: number, to: number): string => {
    const [x] = at(frame, [from, 0]);
    const [end] = at(frame, [to, 0]);
    const height = frame.row * 0.6;
    return hatch({ x, y: rowMiddle(frame, day) - height / 2, width: end - x, height }, { pitch });
  };
  const strokes = [
    hatchInside([inFrame(land), inFrame(MANGYSTAU)], pitch),
    band(BEGAN, WEST, EAST),
  ];
  const almaty = almatyOf(data);
  if (almaty) {
    strokes.push(hatchInside([circle(at(frame, almaty), disc(frame))], pitch * 0.7));
    strokes.push(band(SPREAD, WEST, almaty[0]));
  }
  return [
    mark(1, 'path', { class: 'hatch', d: strokes.join('') }),
    ...accountLines(data, frame).map(lineMark),
  ];
}

/** The radius of the hatched disc that stands for a city. */
function disc(frame: Frame): number {
  return frame.rough + 2;
}

/** A circle as a ring of points. */
function circle([x, y]: Point, r: number): Point[] {
  return Array.from({ length: 24 }, (_, i): Point => {
    const turn = (i / 12) * Math.PI;
    return [x + r * Math.cos(turn), y + r * Math.sin(turn)];
  });
}
