/** The police as one mark: a small square each, in ranks around the hall. */
import { mark, OUTLINE, round, tenth, type Mark } from '../picture.ts';
import { ranks, type Box } from './ranks.ts';

/** The side of a policeman, in pitches; as heavy as a dot. */
const SQUARE = 0.58;

/** The length of a subpath: printed, one of none is painted with round caps alone. */
const POINT = 0.1;

/** See ranks(). One subpath a policeman, hardly longer than a point, painted as a square by square caps. */
export function police(hall: Box, count: number, gap: number, pitch: number): Mark {
  let [x, y] = [0, 0];
  const squares = ranks(hall, count, gap, pitch).map((point) => {
    const to = { x: tenth(point.x), y: tenth(point.y) };
    const [dx, dy] = [tenth(to.x - x), tenth(to.y - y)];
    [x, y] = [tenth(to.x + POINT), to.y];
    return `m${dx} ${dy}h${POINT}`;
  });
  return mark(2, 'path', {
    class: 'police',
    d: squares.join(''),
    ...OUTLINE,
    'stroke-width': round(pitch * SQUARE),
    'stroke-linecap': 'square',
  });
}
