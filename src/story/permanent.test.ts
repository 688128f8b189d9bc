/** What was published keeps its id, or an alias. */
import { expect, test } from '@playwright/test';
import { withContent } from './fixture.ts';
import { testMistakes } from './mistake-tests.ts';
import { addIds, currentIds, readAliases, readPermanentIds } from './permanent.ts';
import { loadStory } from './story.ts';

const ids = (steps: string[]): string =>
  JSON.stringify({ chapters: ['first-day'], steps, claims: ['start'], sections: [] }, null, 2);

testMistakes([
  ['ids that still stand', { 'ids.json': ids(['step-before']) }, []],
  [
    'a step that was renamed',
    { 'ids.json': ids(['step-befor']) },
    [
      'ids.json:6: the published id "step-befor" has gone, and links to it would break; name it so again, or write "step-befor: new-id" in aliases.yaml, where the new id may be "step-before"',
    ],
  ],
  [
    'a step that was renamed, with an alias',
    { 'ids.json': ids(['step-befor']), 'aliases.yaml': 'step-befor: step-before\n' },
    [],
  ],
  [
    'a step that has gone, while a claim has its id',
    { 'ids.json': ids(['start']) },
    [
      'ids.json:6: the published id "start" has gone, and links to it would break; name it so again, or write "start: new-id" in aliases.yaml, where the new id may be one of crowd, first-day, method, second-day, step-after, step-before',
    ],
  ],
  [
    'the same, with an alias',
    { 'ids.json': ids(['start']), 'aliases.yaml': 'start: step-before\n' },
    [],
  ],
  [
    'an alias that leads nowhere',
    { 'aliases.yaml': 'old-step: step-befor\n' },
    ['aliases.yaml:1: the alias leads to "step-befor", which is no id; write "step-before"'],
  ],
  [
    'an alias that is in use',
    { 'aliases.yaml': 'start: crowd\n' },
    ['aliases.yaml:1: the alias "start" is an id of the story itself; remove the alias'],
  ],
]);

test('ids are added, never taken away', () => {
  withContent({ 'ids.json': ids(['gone']), 'aliases.yaml': 'gone: step-after\n' }, (folder) => {
    const all = addIds(readPermanentIds(folder), currentIds(loadStory(folder)));
    expect(all.steps).toEqual(['gone', 'step-before', 'step-after']);
    expect(all.sections).toEqual(['method']);
    expect(readAliases(folder)).toEqual({ gone: 'step-after' });
  });
});

test('a folder without either file has no published ids', () => {
  withContent({}, (folder) => {
    expect(readPermanentIds(folder).steps).toEqual([]);
    expect(readAliases(folder)).toEqual({});
  });
});
