/** The police as one mark: a small square each, in ranks around the hall. */
import { mark, round, type Mark } from '../picture.ts';
import { ranks, type Box } from './ranks.ts';

/** The side of a policeman, in pitches; as heavy as a dot. */
const SQUARE = 0.58;

/** See ranks(). */
export function police(hall: Box, count: number, gap: number, pitch: number): Mark {
  const side = round(pitch * SQUARE);
  let [x, y] = [0, 0];
  const squares = ranks(hall, count, gap, pitch).map((point) => {
    const to = { x: round(point.x - side / 2), y: round(point.y - side / 2) };
    const [dx, dy] = [round(to.x - x), round(to.y - y)];
    ({ x, y } = to);
    return `m${dx} ${dy}h${side}v${side}h-${side}z`;
  });
  return mark(2, 'path', { class: 'police', d: squares.join('') });
}
