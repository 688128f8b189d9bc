/** The crowds before 5 January, to one scale. */
import type { Layout, Mark, Picture } from '../picture.ts';
import { LINE } from '../text.ts';
import { BLOCKS, blockId, columnsOf } from './crowds.ts';
import type { CrowdData, EarlierName } from './data.ts';
import { gathering, type Block, type Slot } from './gathering.ts';
import { paragraphs } from './parts.ts';
import { SIZE, pitchOf } from './scale.ts';

const NAMES: readonly EarlierName[] = ['first-day', ...BLOCKS];

/** On a desk side by side on one ground line; on a phone under each other, the march alone. */
const SLOTS: Record<Layout, Record<EarlierName, Slot>> = {
  wide: {
    'first-day': { x: 1, foot: 540, label: 'above', room: 130 },
    mangystau: { x: 134, foot: 540, label: 'above', room: 138 },
    zhanaozen: { x: 276, foot: 540, label: 'above', room: 174 },
    march: { x: 456, foot: 540, label: 'above', room: 342 },
  },
  narrow: {
    'first-day': { x: 1, foot: 63, label: 'beside', room: 222 },
    mangystau: { x: 1, foot: 209, label: 'beside', room: 195 },
    zhanaozen: { x: 1, foot: 379, label: 'beside', room: 167 },
    march: { x: 1, foot: 379, label: 'above', room: 338 },
  },
};

const NOTE = 'One dot is one person. The blocks show numbers, not places.';

/** The picture of one of the earlier crowds, with the ones before it where there is room. */
export function drawEarlier(data: CrowdData, state: EarlierName, layout: Layout): Picture {
  const upTo = NAMES.slice(0, NAMES.indexOf(state) + 1);
  // On a phone the march fills the picture: there is no room for the others at the same scale.
  const shown = layout === 'narrow' && state === 'march' ? [state] : upTo;
  const crowds = shown.flatMap((name) =>
    gathering(
      data.earlier[name],
      blockOf(data, name, layout),
      SLOTS[layout][name],
      layout,
      name !== state,
    ),
  );
  const noted = layout === 'wide' && state !== 'first-day';
  const note = noted ? paragraphs(layout, 1, SLOTS.wide[state].foot + 40, [[[NOTE, 'soft']]]) : [];
  const marks = [...crowds, ...note];
  return { ...SIZE[layout], marks, ...(layout === 'wide' ? { drawn: drawnOn(marks) } : {}) };
}

/** On a desk the labels stand highest, and the note or else the ground line lowest. */
function drawnOn(marks: readonly Mark[]): { top: number; height: number } {
  const baselines = marks
    .filter(({ node }) => node.tagName === 'text')
    .map(({ node }) => Number(node.properties['y']));
  const top = Math.floor(Math.min(...baselines) - LINE.wide);
  const foot = Math.max(SLOTS.wide.march.foot, ...baselines) + LINE.wide / 2;
  return { top, height: Math.ceil(foot) - top };
}

function blockOf(data: CrowdData, name: EarlierName, layout: Layout): Block | undefined {
  if (name === 'first-day') return undefined;
  return { id: blockId(name), columns: columnsOf(data, name), pitch: pitchOf(data, layout) };
}
