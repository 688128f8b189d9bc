import { expect, test } from '@playwright/test';
import { loadStory } from '../../story/story.ts';
import { tally } from '../../story/tally.ts';
import { ENGLISH } from '../../story/words/fixture.ts';
import { LAYOUTS } from '../picture.ts';
import { marksWith, textsOf } from '../testing/marks.ts';
import { drawTally, tallyGroups, tallySummary, type Group } from './tally.ts';

const groups: Group[] = [
  { status: 'corroborated', count: 3, label: '3 borne out' },
  { status: 'disputed', count: 2, label: '2 disputed' },
  { status: 'said', count: 1, label: '1 merely said' },
];

for (const layout of LAYOUTS) {
  test(`${layout}: a line for each statement, under the words that count them`, () => {
    const picture = drawTally(groups, layout, ENGLISH);
    for (const { status, count, label } of groups) {
      const [first] = marksWith(picture, status);
      expect(String(first?.node.properties['d']).match(/M/g), status).toHaveLength(count);
      expect(textsOf(picture)).toContain(label);
    }
    expect(marksWith(picture, 'corrected')).toEqual([]);
  });
}

test('what is counted is the ledger, what only stands beside the account left out', () => {
  const story = loadStory();
  const counts = tally([...story.claims.values()]);
  const counted = tallyGroups(story);
  expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(counts.checked);
  for (const { status, count } of counted) expect(count).toBe(counts[status]);
  expect(tallySummary(groups, ENGLISH)).toContain('6 statements');
});
