/** The ledger at a glance: who says it against what the record shows, one mark a claim. */
import { mark, type Layout, type Mark, type Picture } from '../picture.ts';
import { LABEL, text } from '../text.ts';
import type { LedgerData, LedgerRow, Status } from './data.ts';
import { glyph } from './glyph.ts';

/** Draws the ledger: a matrix on a desk, a list of rows under their speakers on a phone. */
export function draw(data: LedgerData, layout: Layout): Picture {
  return layout === 'wide' ? matrix(data) : list(data);
}

const WIDE = { width: 800, names: 240, column: 112, pitch: 16, across: 6, head: 56, pad: 15 };

function matrix(data: LedgerData): Picture {
  const { width, names, column, pitch, across, head, pad } = WIDE;
  const size = LABEL.wide;
  const marks: Mark[] = data.columns.flatMap(({ status, label, total }, i) => {
    const x = names + i * column;
    return [
      text(x, 15, label, { size, tone: 'strong' }),
      glyph(status, x + 6, 31),
      text(x + 18, 36, `${total}`, { size, tone: 'soft' }),
    ];
  });
  let y = head;
  for (const row of data.rows) {
    const lines = Math.max(1, ...Object.values(row.counts).map((n) => Math.ceil(n / across)));
    const first = y + pad + 5;
    marks.push(rule(y, width));
    marks.push(text(0, first + 5, row.label, { size }));
    marks.push(text(names - 20, first + 5, `${row.total}`, { size, tone: 'soft', anchor: 'end' }));
    for (const [i, { status }] of data.columns.entries()) {
      const x = names + i * column + 6;
      marks.push(...places(row, status, across, pitch, x, first));
    }
    y = first + (lines - 1) * pitch + 5 + pad;
  }
  return { width, height: y, marks };
}

const NARROW = { width: 340, names: 112, pitch: 13, across: 17, line: 21, head: 32, gap: 12 };

function list(data: LedgerData): Picture {
  const { width, names, pitch, across, line, head, gap } = NARROW;
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
      marks.push(...places(row, status, across, pitch, names, y + 9));
      y += line + (Math.ceil(row.counts[status] / across) - 1) * pitch;
    }
    y += gap;
  }
  return { width, height: y, marks };
}

/** The marks of one cell, in lines of `across`. */
function places(
  { counts }: LedgerRow,
  status: Status,
  across: number,
  pitch: number,
  x: number,
  y: number,
): Mark[] {
  return Array.from({ length: counts[status] }, (_, i) =>
    glyph(status, x + (i % across) * pitch, y + Math.floor(i / across) * pitch),
  );
}

function rule(y: number, width: number): Mark {
  return mark(1, 'path', { class: 'rule', d: `M0 ${y}H${width}` });
}
