/** Areas of the country in an inset. */
import type { Position } from 'geojson';
import { position, type Window } from '../spread/projection.ts';
import { pathOf } from '../strokes.ts';

/** How wide the map of an inset is in each of its layouts, and where its upper edge lies, in user units. */
export interface MapPlan {
  y: number;
  width: number;
}

/**
 * The path of rings on a map of a window. It is the same in both layouts, to the letter: the second time it weighs
 * next to nothing in a compressed page.
 * @param drawn the width at which it is written; `map` is where it comes to stand
 */
export function areaPath(
  rings: readonly Position[][],
  window: Window,
  drawn: number,
  map: MapPlan,
): Record<string, string> {
  const points = rings.map((ring) =>
    ring.map(([lon, lat]) => position(drawn, [lon!, lat!], window)),
  );
  const d = pathOf(
    points.map((ring) => ({ points: ring, closed: true })),
    1,
  );
  const scale = Math.round((map.width / drawn) * 1e5) / 1e5;
  return scale === 1 && map.y === 0
    ? { d }
    : {
        d,
        transform: `translate(0 ${map.y})scale(${scale})`,
        'vector-effect': 'non-scaling-stroke',
      };
}
