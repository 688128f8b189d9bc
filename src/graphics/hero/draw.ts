/** The picture of the opening: the whole country, and one light in Almaty. */
import { mark, type Layout, type Picture } from '../picture.ts';
import { LAND, use } from '../spread/defs.ts';
import type { SpreadData } from '../spread/data.ts';
import { shapes } from '../spread/outline.ts';
import { position, type LonLat } from '../spread/projection.ts';
import { text } from '../text.ts';

interface Size {
  width: number;
  /** The label, and the radii of the light and of the ring around it, in user units. */
  label: number;
  light: number;
  halo: number;
}

const SIZES: Readonly<Record<Layout, Size>> = {
  wide: { width: 740, label: 18, light: 5, halo: 12 },
  narrow: { width: 340, label: 15, light: 4, halo: 9 },
};

/** Room for the outline at the edges, in user units. */
const EDGE = 2;

/** The picture; without a light where the content has no Almaty. */
export function draw(data: Pick<SpreadData, 'places'>, layout: Layout = 'wide'): Picture {
  const { width, label, light, halo } = SIZES[layout];
  // the country at any size tells how large the map must be for the country to fill the picture
  const [left, , right] = extent(width);
  const map = (width * (width - 2 * EDGE)) / (right - left);
  const [west, north, , south] = extent(map);
  const [x0, y0] = [EDGE - west, EDGE - north];
  const height = Math.ceil(south - north + 2 * EDGE);
  const almaty = data.places.find(({ id }) => id === 'almaty');
  const country = use(LAND, map, x0, y0);
  if (!almaty) return { width, height, marks: [country] };
  const [mapX, mapY] = position(map, almaty.at);
  const [cx, cy] = [mapX + x0, mapY + y0];
  return {
    width,
    height,
    marks: [
      country,
      mark(2, 'circle', { class: 'halo', cx, cy, r: halo }),
      mark(2, 'circle', { class: 'light', cx, cy, r: light }),
      text(cx - halo - 2, cy - halo * 0.8, 'Almaty', { size: label, anchor: 'end' }),
    ],
  };
}

/** The left, top, right and bottom of the country on a map `width` units wide. */
function extent(width: number): [number, number, number, number] {
  const points = shapes().land.map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
  const placed = points.map((point) => position(width, point));
  const xs = placed.map(([x]) => x);
  const ys = placed.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
