import { expect, test } from '@playwright/test';
import { ENGLISH } from '../../story/words/fixture.ts';
import { STATUSES } from '../../story/ledger.ts';
import { said, SPEAKERS } from '../../story/record/fixture-ledger.ts';
import type { ClaimEntry } from '../../story/types.ts';
import { storyFixture } from '../../story/record/fixture.ts';
import { LAYOUTS, type Mark, type Picture } from '../picture.ts';
import { textWidth } from '../text.ts';
import { ledgerData, summary } from './data.ts';
import { draw } from './draw.ts';
import { HALF } from './glyph.ts';
import { table } from './table.ts';

/** A ledger in which every speaker makes claims of every status, up to twenty of one. */
function fullLedger(): Map<string, ClaimEntry> {
  const [first] = storyFixture().claims.values();
  const claims = SPEAKERS.flatMap(({ id: speaker }, i) =>
    STATUSES.flatMap((status, j) =>
      Array.from({ length: (i * 5 + j * 3) % 21 }, (_, n) => ({
        ...first!,
        id: `${speaker}-${status}-${n}`,
        ...said(speaker),
        status,
      })),
    ),
  );
  return new Map(claims.map((claim) => [claim.id, claim]));
}

const { meta } = storyFixture();
const LEDGERS = { small: storyFixture().claims, full: fullLedger(), empty: new Map() };
const attribute = ({ node }: Mark, name: string): string => String(node.properties[name] ?? '');
const classOf = ({ node }: Mark): string => [node.properties['className']].flat().join(' ');
const marksOf = ({ marks }: Picture): Mark[] =>
  marks.filter((mark) => STATUSES.some((status) => classOf(mark) === status));

interface Box {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf(mark: Mark): Box {
  if (mark.node.tagName === 'text') {
    const [x, y, size] = ['x', 'y', 'fontSize'].map((name) => Number(attribute(mark, name)));
    const what = mark.node.children.map((c) => ('value' in c ? c.value : '')).join('');
    const width = textWidth(what, size!);
    const left = attribute(mark, 'textAnchor') === 'end' ? x! - width : x!;
    return { what, left, right: left + width, top: y! - size! * 0.75, bottom: y! + size! * 0.22 };
  }
  const [x = 0, y = 0] = attribute(mark, 'transform')
    .match(/[\d.]+/g)!
    .map(Number);
  const { width, height } = HALF;
  return { what: 'mark', left: x - width, right: x + width, top: y - height, bottom: y + height };
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

for (const [name, claims] of Object.entries(LEDGERS)) {
  const data = ledgerData({ meta, claims, words: ENGLISH });

  test(`the counts of a ledger agree: ${name}`, () => {
    expect(data.total).toBe(claims.size);
    expect(data.rows.reduce((sum, { total }) => sum + total, 0)).toBe(claims.size);
    expect(data.columns.reduce((sum, { total }) => sum + total, 0)).toBe(claims.size);
    const last = table({ meta, claims, words: ENGLISH }).rows.at(-1);
    expect(last?.['total']).toBe(claims.size);
    expect(summary(data, ENGLISH)).toContain(`${claims.size} claims`);
  });

  for (const layout of LAYOUTS) {
    const picture = draw(data, layout);
    // The heads of the matrix show each shape once more.
    const heads = layout === 'wide' ? 1 : 0;

    test(`one mark a claim: ${name}, ${layout}`, () => {
      for (const { status, total } of data.columns) {
        const drawn = marksOf(picture).filter((mark) => classOf(mark) === status);
        expect(drawn).toHaveLength(total + heads);
      }
    });

    test(`nothing touches or leaves the picture: ${name}, ${layout}`, () => {
      const texts = picture.marks.filter(({ node }) => node.tagName === 'text');
      const boxes = [...texts, ...marksOf(picture)].map(boxOf);
      const outside = boxes.filter(
        ({ left, right, top, bottom }) =>
          left < 0 || top < 0 || right > picture.width || bottom > picture.height,
      );
      expect(outside).toEqual([]);
      const touching = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => touch(a, b))
          .map((b) => [a, b]),
      );
      expect(touching).toEqual([]);
    });
  }
}
