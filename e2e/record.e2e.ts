import { STATUSES } from '../src/story/ledger.ts';
import { loadStory } from '../src/story/story.ts';
import { plain } from './prose.ts';
import { DESK, expect, open, PHONE, test } from './support.ts';

const story = loadStory();
const claims = [...story.claims.values()].sort((a, b) => a.number - b.number);
const grave = claims.filter((claim) => claim.grave);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every claim stands in the record with its whole record, in order', async ({ page }) => {
    await page.goto('/record/');
    const entries = page.locator('main article');
    const texts = (await entries.allTextContents()).map(plain);
    expect(await entries.evaluateAll((all) => all.map(({ id }) => id))).toEqual(
      claims.map(({ id }) => id),
    );
    for (const [i, claim] of claims.entries()) {
      const sources = claim.sources.map((id) => story.sources.get(id)?.publisher ?? id);
      const said = [`${claim.number} ${claim.claim}`, claim.by.long];
      const found = [
        story.words.status[claim.status].word,
        claim.finding,
        claim.caution ?? '',
        ...sources,
      ];
      for (const words of [...said, ...found]) expect(texts[i]).toContain(plain(words));
    }
  });

  test('every source stands in the index once, with the claims that rest on it', async ({
    page,
  }) => {
    await page.goto('/record/');
    const uses = await page.locator('#sources [id^="source-"]').evaluateAll((all) =>
      all.map((source) => ({
        id: source.id.replace('source-', ''),
        claims: [...source.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')),
      })),
    );
    expect(uses.map(({ id }) => id).sort()).toEqual([...story.sources.keys()].sort());
    for (const { id, claims: found } of uses) {
      const expected = claims.filter(({ sources }) => sources.includes(id));
      expect(found).toEqual(expected.map((claim) => `#${claim.id}`));
    }
  });
});

for (const size of [PHONE, DESK]) {
  test(`the chart shows one mark a claim, and its table agrees, at ${size.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page, '/record/');
    const chart = page.locator('.counts svg').filter({ visible: true });
    await expect(chart).toHaveCount(1);
    await expect(chart).toHaveAccessibleName(new RegExp(`^${claims.length} claims`));
    // The heads of the matrix show each shape once more; they lie above the first row.
    const heads = size === DESK ? 1 : 0;
    for (const status of STATUSES) {
      const marks = claims.filter((claim) => claim.status === status).length;
      await expect(chart.locator(`path.${status}`)).toHaveCount(marks + heads);
    }
    await page.getByText('The counts as a table').click();
    const sums = await page.locator('main table tr').last().locator('td').allTextContents();
    expect(sums.map(Number)).toEqual([
      ...STATUSES.map((status) => claims.filter((claim) => claim.status === status).length),
      claims.length,
    ]);
  });
}

test('from a claim in the article to its record and back, by keyboard alone', async ({
  page,
  browserName,
}) => {
  // Safari leaves links out of the Tab order unless its user asks for them.
  test.skip(browserName === 'webkit');
  const [claim] = grave;
  await open(page, `/record/#${claim?.id}`);
  const entry = page.locator(`article[id="${claim?.id}"]`);
  await expect(entry).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(entry.locator('a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  const note = page.locator(`[id="claim-${claim?.id}"]`);
  await expect(note).toBeInViewport();
  await note.locator(`a[href$="record/#${claim?.id}"], a[href$="#${claim?.id}"]`).last().focus();
  await page.keyboard.press('Enter');
  await expect(entry).toBeInViewport();
});

test('every claim has its place in the article, and leads from there to the record', async ({
  page,
}) => {
  await open(page);
  for (const { id } of claims) {
    const note = page.locator(`[id="claim-${id}"]`);
    await expect(note).toHaveCount(1);
    await expect(
      note.locator(`a[href$="record/#${id}"], a[href$="index.html#${id}"]`),
    ).not.toHaveCount(0);
  }
});

test('the words of a grave claim never stand without its finding', async ({ page }) => {
  expect(grave.length).toBeGreaterThan(0);
  for (const path of ['/record/', '/cite/']) {
    await open(page, path);
    for (const { claim, finding } of grave) {
      const holders = page
        .locator('main :is(article, section, li)')
        .filter({ hasText: claim.replace(/\.$/, '') });
      const innermost = (await holders.allTextContents()).sort((a, b) => a.length - b.length)[0];
      expect(plain(innermost ?? '')).toContain(plain(finding));
    }
  }
});
