/** Notes wait behind their numbers: each can be reached, opened in place, closed again, and is on paper. */
import { loadStory } from '../src/story/story.ts';
import { DESK, expect, open, PHONE, test } from './support.ts';

const story = loadStory();
const claims = [...story.claims.values()].sort((a, b) => a.number - b.number);
const grave = claims.filter((claim) => claim.grave).map(({ id }) => id);
const folded = claims.find((claim) => !claim.grave && claim.chapter === 'night-of-4-january')!;
const number = `.mark-no a[href="#claim-${folded.id}"]`;
const here = `.note.here[data-of="${folded.id}"]`;

test('every claim has one note, and every number leads to one', async ({ page }) => {
  await open(page, '/?still');
  const notes = await page.locator('.note').evaluateAll((all) => all.map(({ id }) => id));
  expect([...notes].sort()).toEqual(claims.map(({ id }) => `claim-${id}`).sort());
  const marks = await page
    .locator('.mark-no a')
    .evaluateAll((all) => all.map((a) => [a.textContent, a.getAttribute('href')]));
  const first = [...new Map(marks.map(([text, href]) => [href, text]))];
  expect(first).toEqual(claims.map(({ id, number: no }) => [`#claim-${id}`, String(no)]));
});

test('a number opens its note below the paragraph and gives it the focus; again closes it', async ({
  page,
}) => {
  await open(page, '/?still');
  await page.locator(number).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(here)).toBeFocused();
  await expect(page.locator(here)).toContainText(folded.finding.slice(0, 30));
  // Number and note say the same of themselves: which it is, and what was found.
  const name = `Note ${folded.number}: ${loadStory().words.status[folded.status].word.toLowerCase()}`;
  await expect(page.getByRole('note', { name, exact: true })).toBeFocused();
  await expect(page.locator(number)).toHaveAccessibleName(name);
  await expect(page.locator(number)).toHaveAttribute('aria-expanded', 'true');
  await expect(page).toHaveURL(new RegExp(`#claim-${folded.id}$`));
  await page.locator(number).click();
  await expect(page.locator(here)).toHaveCount(0);
  await expect(page.locator(number)).toBeFocused();
  await expect(page.locator(number)).toHaveAttribute('aria-expanded', 'false');
});

test('an address that names a note opens it at its sentence, and a reload does so again', async ({
  page,
}) => {
  await open(page, `/?still#claim-${folded.id}`);
  await expect(page.locator(here)).toBeInViewport();
  await expect(page.locator('#notes-night-of-4-january')).not.toHaveAttribute('open');
  await page.reload();
  await expect(page.locator(here)).toBeInViewport();
});

test('the line at the end of a chapter counts its notes and opens them, each with a way back', async ({
  page,
}) => {
  await open(page, '/?still');
  const notes = page.locator('#notes-night-of-4-january');
  await expect(notes.locator('summary')).toHaveText(/^\d+ checked: .*\d+ corrected/);
  await notes.locator('summary').click();
  const note = notes.locator(`#claim-${folded.id}`);
  await expect(note).toBeVisible();
  await note.getByRole('link', { name: `Back to ${folded.number}` }).click();
  await expect(page.locator(`#said-${folded.number}`)).toBeInViewport();
});

for (const path of ['/?still', '/?still&record=closed']) {
  test(`grave notes stand open under their paragraph: ${path}`, async ({ page }) => {
    await open(page, path);
    expect(grave.length).toBeGreaterThan(0);
    for (const id of grave) {
      const note = page.locator(`.passage > #claim-${id}`);
      await expect(note).toBeVisible();
      await expect(note).toHaveRole('note');
    }
  });
}

test('without scripts a number leads to its note in the record of the chapter', async ({
  browser,
  site,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: PHONE });
  await page.goto(`${site.url}/`);
  await page.locator(number).click();
  await expect(page.locator(`#claim-${folded.id} .finding`)).toBeInViewport();
  await page.close();
});

test('what the notes take on a phone, folded, is at most a fifth of the height of the prose', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await open(page, '/?still');
  const share = await page.evaluate(() => {
    const height = (selector: string): number =>
      [...document.querySelectorAll(selector)].reduce(
        (sum, element) => sum + element.getBoundingClientRect().height,
        0,
      );
    const apparatus = height('main :is(.passage > .note, .notes, .digests, .figures)');
    return (
      apparatus / height('.chapter .prose :is(p, li):not(.note *, .figures *, .recorded .voice)')
    );
  });
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThanOrEqual(0.2);
});

test('on a desk the first words of notes stand beside their paragraph, and never touch', async ({
  page,
}) => {
  await page.setViewportSize(DESK);
  await open(page, '/?still');
  const boxes = await page.locator('.digests p').evaluateAll((all) =>
    all
      .map((one) => one.getBoundingClientRect())
      .filter(({ height }) => height > 0)
      .map(({ top, bottom }) => [top, bottom])
      .sort(([a = 0], [b = 0]) => a - b),
  );
  expect(boxes.length).toBeGreaterThan(10);
  const touching = boxes.filter(([top = 0], i) => i > 0 && top < (boxes[i - 1]?.[1] ?? 0));
  expect(touching).toEqual([]);
  const cut = await page.locator('.digests p', { hasText: /…\s*$/ }).allTextContents();
  expect(cut, 'a sentence that is cut needs a `short` in claims.yaml').toEqual([]);
});

test('on paper every note is open', async ({ page }) => {
  await open(page, '/?still');
  await page.emulateMedia({ media: 'print' });
  const closed = (): Promise<string[]> =>
    page.locator('.note').evaluateAll((notes) =>
      notes.flatMap((note) => {
        const finding = note.querySelector('.finding');
        return finding?.checkVisibility({ contentVisibilityAuto: true }) ? [] : [note.id];
      }),
    );
  // A browser lays out what it had left out over a few frames.
  await expect.poll(closed).toEqual([]);
});

test('an address that names something in a fold opens it', async ({ page }) => {
  const last = `correction-${story.corrections.at(-1)!.id}`;
  await open(page, `/#${last}`);
  await expect(page.locator(`#${last}`)).toBeInViewport();
  await page.evaluate(() => (location.hash = ''));
  const fold = page.locator('details:has(.log)');
  await fold.evaluate((details: HTMLDetailsElement) => (details.open = false));
  await page.evaluate((id) => (location.hash = id), last);
  await expect(page.locator(`#${last}`)).toBeInViewport();
});
