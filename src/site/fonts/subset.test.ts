/** What the site's fonts hold, and what they weigh. */
import { expect, test } from '@playwright/test';
import { ENGLISH } from '../../story/words/fixture.ts';
import { facesFor } from './faces.ts';
import { fontFiles } from './subset.ts';

test('all faces together are light', async () => {
  const files = await fontFiles();
  expect(files).toHaveLength(facesFor(ENGLISH).length);
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  expect(bytes, `${bytes} bytes`).toBeLessThanOrEqual(36_500);
});

test('the letters of other scripts are in the regular sans, and in the semibold only where the content has them so', async () => {
  const files = await fontFiles();
  const bytesOf = (weight: number): number =>
    files.find(({ face }) => face.family === 'Story Sans' && face.weight === weight)!.bytes.length;
  // The two weights are alike in all but that.
  expect(bytesOf(400) - bytesOf(600)).toBeGreaterThan(1000);
});
