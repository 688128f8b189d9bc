import { expect, test } from '@playwright/test';
import { loadStory } from '../../story/story.ts';
import { tally } from '../../story/tally.ts';
import { ENGLISH } from '../../story/words/fixture.ts';
import { LAYOUTS, type Mark } from '../picture.ts';
import { marksWith, textsOf } from '../testing/marks.ts';
import { subpaths } from '../testing/outlines.ts';
import { drawTally, tallyPanels, tallySummary, type Group } from './tally.ts';

const groups: Group[] = [
  { status: 'corroborated', count: 3, label: '3 borne out' },
  { status: 'disputed', count: 2, label: '2 disputed' },
  { status: 'said', count: 1, label: '1 merely said' },
];

/** How many lines a mark has: its strokes, or the dashes of the one that lies across. */
function linesOf({ node }: Mark): number {
  const [across] = /(?<=h)[\d.]+/.exec(String(node.properties['d'])) ?? [];
  if (across === undefined) return String(node.properties['d']).match(/M/g)!.length;
  const [dash = 0, gap = 0] = [node.properties['strokeDashArray']].flat().map(Number);
  return Math.round((Number(across) + gap) / (dash + gap));
}

for (const layout of LAYOUTS) {
  test(`${layout}: a line for each statement, beside the number of them and under or beside their name`, () => {
    const picture = drawTally([{ groups }], layout, ENGLISH);
    for (const { status, count } of groups) {
      const [first] = marksWith(picture, status);
      expect(linesOf(first!), status).toBe(count);
      expect(textsOf(picture)).toContain(ENGLISH.status[status].word);
      expect(textsOf(picture)).toContain(`${count}`);
    }
    expect(marksWith(picture, 'corrected')).toEqual([]);
  });

  test(`${layout}: groups of a status begin where the others of their part or status do, each part with its name and number`, () => {
    const few: Group[] = [{ status: 'corroborated', count: 1, label: '1 borne out' }];
    const picture = drawTally(
      [
        { title: 'Before', groups },
        { title: 'After', groups: few },
      ],
      layout,
      ENGLISH,
    );
    const words = textsOf(picture);
    // On a phone the head of a column may take two lines.
    expect(words.join(' ')).toContain('Before: 6');
    expect(words.join(' ')).toContain('After: 1');
    const [mine] = marksWith(picture, 'corroborated');
    const [before, after] = subpaths(String(mine!.node.properties['d'])).map(({ points }) => ({
      left: points[0]![0],
      right: points[1]![0],
      y: points[0]![1],
    }));
    if (layout === 'wide') {
      expect(after!.y).toBeGreaterThan(before!.y + 38);
      expect(after!.left).toBe(before!.left);
    } else {
      expect(after!.left).toBeGreaterThan(before!.right);
      expect(after!.y).toBe(before!.y);
    }
  });
}

test('what is counted is the ledger, what only stands beside the account left out', () => {
  const story = loadStory();
  const counts = tally([...story.claims.values()]);
  const counted = tallyPanels(story).flatMap(({ groups: own }) => own);
  const sum = (of: readonly Group[]): number => of.reduce((all, { count }) => all + count, 0);
  expect(sum(counted)).toBe(counts.checked);
  for (const { status } of counted)
    expect(sum(counted.filter((group) => group.status === status))).toBe(counts[status]);
  expect(tallySummary([{ groups }], ENGLISH)).toContain('6 statements');
});
