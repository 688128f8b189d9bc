/** The ledger at a glance: who says it against what the record shows, one mark a claim. */
import { mark, type Layout, type Mark, type Picture } from '../picture.ts';
import { LABEL, text, textWidth } from '../text.ts';
import type { LedgerData, LedgerRow, Status } from './data.ts';
import { glyph } from './glyph.ts';

/** Draws the ledger: a matrix on a desk, a list of rows under their speakers on a phone. */
export function draw(data: LedgerData, layout: Layout): Picture {
  return layout === 'wide' ? matrix(data) : list(data);
}

const WIDE = { width: 800, names: 240, pitch: 10, line: 15, head: 56, pad: 15, gap: 14 };

/** Where each column begins, as wide as its word; the last has what is left. */
function columnsOf({ columns }: LedgerData): { x: number; across: number }[] {
  const { width, names, pitch, gap } = WIDE;
  const wide = columns.map(({ label }) => textWidth(label, LABEL.wide) + gap);
  const starts = columns.map((_, i) => names + wide.slice(0, i).reduce((sum, one) => sum + one, 0));
  return starts.map((x, i) => {
    const room = (starts[i + 1] ?? width + gap) - gap - x;
    return { x, across: Math.max(1, Math.floor(room / pitch)) };
  });
}

function matrix(data: LedgerData): Picture {
  const { width, names, pitch, line, head, pad } = WIDE;
  const size = LABEL.wide;
  const columns = columnsOf(data);
  const marks: Mark[] = data.columns.flatMap(({ status, label, total }, i) => {
    const { x } = columns[i]!;
    return [
      text(x, 15, label, { size, tone: 'strong' }),
      glyph(status, x + 3, 31),
      text(x + 13, 36, `${total}`, { size, tone: 'soft' }),
    ];
  });
  let y = head;
  for (const row of data.rows) {
    const lines = data.columns.map(({ status }, i) =>
      Math.ceil(row.counts[status] / columns[i]!.across),
    );
    const first = y + pad + 5;
    marks.push(rule(y, width));
    marks.push(text(0, first + 5, row.label, { size }));
    marks.push(text(names - 20, first + 5, `${row.total}`, { size, tone: 'soft', anchor: 'end' }));
    for (const [i, { status }] of data.columns.entries()) {
      const { x, across } = columns[i]!;
      marks.push(...places(row, status, { across, pitch, line }, x + 3, first));
    }
    y = first + (Math.max(1, ...lines) - 1) * line + 5 + pad;
  }
  return { width, height: y, marks };
}

const NARROW = {
  width: 340,
  names: 112,
  pitch: 10,
  across: 22,
  line: 15,
  word: 21,
  head: 32,
  gap: 12,
};

function list(data: LedgerData): Picture {
  const { width, names, pitch, across, line, word, head, gap } = NARROW;
  const size = LABEL.narrow;
  const marks: Mark[] = [];
  let y = 0;
  for (const row of data.rows) {
    marks.push(rule(y, width));
    marks.push(text(0, y + 22, row.label, { size, tone: 'strong' }));
    marks.push(text(width, y + 22, `${row.total}`, { size, tone: 'soft', anchor: 'end' }));
    y += head;
    for (const { status, label } of data.columns.filter((c) => row.counts[c.status] > 0)) {
      marks.push(text(0, y + 14, label, { size }));
      marks.push(...places(row, status, { across, pitch, line }, names, y + 9));
      y += word + (Math.ceil(row.counts[status] / across) - 1) * line;
    }
    y += gap;
  }
  return { width, height: y, marks };
}

/** The marks of one cell, in lines of `across`. */
function places(
  { counts }: LedgerRow,
  status: Status,
  { across, pitch, line }: { across: number; pitch: number; line: number },
  x: number,
  y: number,
): Mark[] {
  return Array.from({ length: counts[status] }, (_, i) =>
    glyph(status, x + (i % across) * pitch, y + Math.floor(i / across) * line),
  );
}

function rule(y: number, width: number): Mark {
  return mark(1, 'path', { class: 'rule', d: `M0 ${y}H${width}` });
}
