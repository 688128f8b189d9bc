/** Content broken in hundreds of ways, the same ones in every run. */
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { FILES } from './fixture-files.ts';
import { edit, withContent, type Changes } from './fixture.ts';
import { figureEnds } from './figure.ts';
import { changes } from './mutations.ts';
import { ContentError } from './problems.ts';
import { loadStory } from './story.ts';

const SEED = 20220105;

test('whatever is written, the story loads or the mistakes are named', () => {
  const outcome = { loaded: 0, refused: 0 };
  const property = fc.property(changes, (changed) => {
    outcome[tryContent(changed)] += 1;
  });
  fc.assert(property, { seed: SEED, numRuns: 400 });
  // Mutations that never load, or never break, would prove nothing.
  expect(outcome.loaded).toBeGreaterThan(40);
  expect(outcome.refused).toBeGreaterThan(200);
});

test('whatever number the ledger holds is the number printed', () => {
  const property = fc.property(fc.integer({ min: 0, max: 1e9 }), (number) => {
    withContent(edit('claims.yaml', 'value: 120', `value: ${number}`), (folder) => {
      const { chapters, figures } = loadStory(folder);
      const printed = chapters[1]?.scenes[0]?.steps[1]?.title;
      expect(printed).toMatch(/^\d{1,3}(,\d{3})*$/);
      expect(printed?.replaceAll(',', '')).toBe(String(number));
      expect(figures.get('tank-after')?.value).toBe(50 * number);
    });
  });
  fc.assert(property, { seed: SEED, numRuns: 30 });
});

function tryContent(changed: Changes): 'loaded' | 'refused' {
  return withContent(changed, (folder) => {
    try {
      const { claims, chapters } = loadStory(folder);
      const ledger = String(changed['claims.yaml'] ?? FILES['claims.yaml']);
      const figures = [...claims.values()].flatMap((claim) => claim.figures ?? []);
      // No number the editor did not write, and no claim the ledger does not have.
      for (const number of figures.flatMap(figureEnds)) expect(ledger).toContain(String(number));
      for (const id of chapters.flatMap((chapter) => chapter.claims))
        expect(claims.has(id)).toBe(true);
      return 'loaded';
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      for (const line of error.message.split('\n')) {
        expect(line.startsWith(`${folder}/`)).toBe(true);
        expect(line.slice(folder.length)).toMatch(/^[^:]*:[1-9]\d*: .+; .+/);
      }
      return 'refused';
    }
  });
}
