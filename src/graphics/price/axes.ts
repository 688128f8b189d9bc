/** The ground line that sign, tanks and chart all stand on, the days, and the round prices. */
import { mark, round, type Mark } from '../picture.ts';
import { text } from '../text.ts';
import { DAY, daysOf } from './span.ts';
import type { Sheet } from './sheet.ts';

export function axes(sheet: Sheet): Mark[] {
  return [ground(sheet), ...days(sheet), ...prices(sheet), ...unit(sheet)];
}

function ground({ layout, frame: { plot, width } }: Sheet): Mark {
  const from = layout === 'wide' ? 0 : plot.left;
  return mark(1, 'path', { class: 'ground', d: `M${from} ${plot.ground}H${width}` });
}

/** A tick between two days, and each day's date under it; on a phone the month only where it is new. */
function days({ data, x, size, frame, layout }: Sheet): Mark[] {
  const starts = daysOf(data.days);
  const format = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
  return [
    mark(1, 'path', {
      class: 'tick',
      d: [...starts, data.days.to]
        .map((day) => `M${round(x(day))} ${frame.plot.ground}v4`)
        .join(''),
    }),
    ...starts.map((day, i) => {
      const date = new Date(day);
      const [number, month] = [date.getUTCDate(), format.format(date)];
      const words =
        layout === 'wide' || i === 0 || number === 1 ? `${number} ${month}` : `${number}`;
      const aside = layout === 'narrow' && i === 0 ? 8 : 0; // makes room for the next month's name
      return text(x(day + DAY / 2) - aside, frame.days, words, {
        size,
        anchor: 'middle',
        tone: 'soft',
      });
    }),
  ];
}

function prices({ y, ticks, size, frame: { plot } }: Sheet): Mark[] {
  return [
    mark(1, 'path', {
      class: 'tick',
      d: ticks.map((t) => `M${plot.left - 5} ${round(y(t))}h5`).join(''),
    }),
    ...ticks.map((t) =>
      text(plot.left - 9, t === 0 ? y(0) - 6 : y(t) + size * 0.35, `${t}`, {
        size,
        anchor: 'end',
        tone: 'soft',
      }),
    ),
  ];
}

/** On a phone the head of the sign says it, right above. */
function unit({ data, layout, frame: { plot }, size }: Sheet): Mark[] {
  return layout === 'wide'
    ? [text(plot.left, plot.top - 29, data.unit, { size, tone: 'soft' })]
    : [];
}
