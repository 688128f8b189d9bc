/** Which projects `npm test` opens the page in. */
import { expect, test } from '@playwright/test';
import config from '../../playwright.config.ts';
import { browserProjects } from './playwright.ts';

test('every project is run: a browser of its own, the units, or an engine that is walked', async () => {
  const added = { name: 'a-new-browser' };
  config.projects?.push(added);
  const names = await browserProjects();
  config.projects?.pop();
  expect(names).toEqual(expect.arrayContaining(['chromium', added.name]));
  expect(names).not.toContain('unit');
  expect(names.filter((name) => name.startsWith('engine'))).toEqual([]);
});
