/** The words of a share picture, set in one column, in the largest type that fits. */
import { wrap } from '../../graphics/text.ts';
import { FAMILY } from './drawing-css.ts';
import type { Colours } from '../../publish/light-colours.ts';

export interface Words {
  /** The story's name, small. */
  story: string;
  title: string;
  /** One sentence under the title. */
  sentence: string;
  source: string;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Sizes of title and sentence in pixels, the preferred one first. */
const SIZES = [
  { title: 64, sentence: 26 },
  { title: 56, sentence: 24 },
  { title: 48, sentence: 23 },
  { title: 40, sentence: 21 },
  { title: 34, sentence: 18 },
];
const SMALL = 19;
/** Line heights, in em. */
const LEAD = { title: 1.06, sentence: 1.4, source: 1.4 };
/** Mean widths of a character in em, on the safe side, over the one that wrap() reckons with (0.56). */
const WIDTH = { serif: 0.47 / 0.56, sans: 0.54 / 0.56 };

/** SVG text elements that fill `box`: name and title at its top, the source at its foot. */
export function column(words: Words, box: Box, colours: Colours): string {
  const source = wrap(words.source, box.width, SMALL * WIDTH.sans);
  const sourceTop = box.y + box.height - (source.length - 1) * SMALL * LEAD.source;
  const set = SIZES.map((sizes) => compose(words, box, sizes));
  const fitting = set.find(({ end }) => end <= sourceTop - SMALL * 2) ?? set.at(-1)!;
  const [ink, soft] = [`fill="${colours['ink']}"`, `fill="${colours['ink-soft']}"`];
  const { title, sentence, sizes } = fitting;
  const line = (
    rows: readonly string[],
    y: number,
    size: number,
    lead: number,
    look: string,
  ): string =>
    rows
      .map((row, i) => {
        const at = `x="${box.x}" y="${Math.round(y + i * size * lead)}" font-size="${size}"`;
        return `<text ${at} ${look}>${escapeText(row)}</text>`;
      })
      .join('');
  const sans = `font-family="${FAMILY.sans}"`;
  return [
    line([words.story], box.y + SMALL, SMALL, 0, `${sans} font-weight="600" ${soft}`),
    line(title, fitting.titleAt, sizes.title, LEAD.title, `font-family="${FAMILY.serif}" ${ink}`),
    line(sentence, fitting.sentenceAt, sizes.sentence, LEAD.sentence, `${sans} ${ink}`),
    line(source, sourceTop, SMALL, LEAD.source, `${sans} ${soft}`),
  ].join('');
}

function compose(words: Words, box: Box, sizes: (typeof SIZES)[number]) {
  const title = wrap(words.title, box.width, sizes.title * WIDTH.serif);
  const sentence = wrap(words.sentence, box.width, sizes.sentence * WIDTH.sans);
  const titleAt = box.y + SMALL + 36 + sizes.title;
  const sentenceAt = titleAt + title.length * sizes.title * LEAD.title + sizes.sentence * 0.4;
  const end = sentenceAt + (sentence.length - 1) * sizes.sentence * LEAD.sentence;
  return { title, sentence, sizes, titleAt, sentenceAt, end };
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
