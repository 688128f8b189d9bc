/** The scale bar: as long as Zhanaozen is from Almaty, with round kilometres marked. True along 48° N. */
import { mark, round, type Mark } from '../picture.ts';
import type { SpreadData } from './data.ts';
import type { Frame } from './frame.ts';
import { lineMark, type Line } from './lines.ts';
import { kmPerUnit, STANDARD_PARALLEL } from './projection.ts';

const ROUND = [0, 500, 1000, 1500] as const;
const LONGEST = ROUND[3];

const digits = new Intl.NumberFormat('en-GB');

/** Where the bar lies: its y, its length in km, and the x of a distance in km. It ends at the right edge. */
export function bar(
  data: SpreadData,
  frame: Frame,
): { y: number; end: number; x: (km: number) => number } {
  const end = data.distance ?? LONGEST;
  const unit = kmPerUnit(frame.width);
  return { y: frame.text + 8.5, end, x: (km) => frame.width - 1 - (end - km) / unit };
}

/** The words of the scale bar. */
export function scaleLines(data: SpreadData, frame: Frame): Line[] {
  const { y, x, end } = bar(data, frame);
  const wide = frame.layout === 'wide';
  const size = frame.text;
  const under = { y: y + size + 4, size, tone: 'quiet' };
  const numbers = ROUND.map((km): Line => {
    const words = `${digits.format(km)}${wide && km > 0 ? ' km' : ''}`;
    // without the distance the last number stands at the edge of the picture
    return km === end
      ? { ...under, words, x: frame.width, anchor: 'end' }
      : { ...under, words, x: x(km), anchor: 'middle' };
  });
  const parallel = `${STANDARD_PARALLEL}° N`;
  if (!wide) numbers.push({ ...under, words: `Scale at ${parallel}`, x: 0, anchor: 'start' });
  if (data.distance === undefined) return numbers;
  if (wide) numbers.push({ ...under, words: `at ${parallel}`, x: frame.width, anchor: 'end' });
  const words = `Zhanaozen to Almaty ${digits.format(data.distance)} km`;
  return [...numbers, { words, x: frame.width, y: size - 1, anchor: 'end', tone: '', size }];
}

/** The scale bar as marks. */
export function scaleBar(data: SpreadData, frame: Frame): Mark[] {
  const { y, x, end } = bar(data, frame);
  const tick = (km: number, up: number): string => `M${round(x(km))} ${y - up}V${y + 5}`;
  const ticks = ROUND.slice(1).map((km) => tick(km, 0));
  const d = [`M${round(x(0))} ${y}H${round(x(end))}`, tick(0, 5), ...ticks, tick(end, 5)].join('');
  return [mark(1, 'path', { class: 'scale', d }), ...scaleLines(data, frame).map(lineMark)];
}
