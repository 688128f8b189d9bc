/** The record beside the account: every note can be reached, opened, closed for the whole page, and printed. */
import { DESK, expect, open, PHONE, test } from './support.ts';

test('every mark in the text leads to its note, and the notes stand in the order of their numbers', async ({
  page,
}) => {
  await open(page, '/?still');
  const marks = await page
    .locator('.mark-no a')
    .evaluateAll((links) => links.map((a) => [a.textContent?.trim(), a.getAttribute('href')]));
  const notes = await page
    .locator('.note')
    .evaluateAll((all) =>
      all.map((note) => [
        note.querySelector('.status')?.textContent?.trim().split(/\s/)[0],
        `#${note.id}`,
      ]),
    );
  expect(marks.length).toBeGreaterThan(70);
  expect(notes).toEqual(marks);
  expect(marks.map(([number]) => Number(number))).toEqual(marks.map((_, i) => i + 1));
});

test('every note is reached by keyboard, in order', async ({ page }) => {
  await open(page, '/?still');
  const stops = await page.evaluate(() => {
    const stops = '.mark-no a, .note summary, .note.grave a:first-of-type';
    return [...document.querySelectorAll<HTMLElement>(stops)].map((stop) => {
      stop.focus();
      return document.activeElement === stop && stop.tabIndex === 0;
    });
  });
  expect(stops.length).toBeGreaterThan(140);
  expect(stops.every(Boolean)).toBe(true);
  await page.locator('#claim-fog > summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#claim-fog .note-body')).toBeVisible();
});

test('without scripts every note opens, and grave ones stand open', async ({ browser, site }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: PHONE });
  await page.goto(`${site.url}/`);
  for (const note of await page.locator('.note.grave').all())
    await expect(note.locator('.note-body')).toBeVisible();
  for (const id of ['provenance', 'fog', 'airport-taken', 'accountability']) {
    await page.locator(`#claim-${id} > summary`).click();
    await expect(page.locator(`#claim-${id} .note-body`)).toBeVisible();
  }
  expect(await page.locator('.note:not(.grave):not(details)').count()).toBe(0);
  await page.close();
});

for (const size of [PHONE, DESK]) {
  test(`opening a note moves nothing that is read above it, at ${size.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page, '/#claim-worst-crisis');
    const passage = page.locator('.passage', { has: page.locator('#claim-worst-crisis') });
    const before = await passage.locator('p').first().boundingBox();
    await page.locator('#claim-worst-crisis > summary').click();
    await expect(page.locator('#claim-worst-crisis .note-body')).toBeVisible();
    expect(await passage.locator('p').first().boundingBox()).toEqual(before);
  });
}

test('the record closes for the whole page, and the address keeps it', async ({ page }) => {
  await open(page, '/?still');
  await page.locator('.contents > summary').click();
  await page.getByRole('checkbox', { name: 'Close the record' }).check();
  await expect(page.locator('.record').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.mark-no').filter({ visible: true })).toHaveCount(0);
  await expect(page).toHaveURL(/record=closed/);
  await page.reload();
  await expect(page.locator('.record').filter({ visible: true })).toHaveCount(0);
  await page.locator('.contents > summary').click();
  await page.getByRole('checkbox', { name: 'Close the record' }).uncheck();
  await expect(page.locator('#claim-fog')).toBeVisible();
  await expect(page).not.toHaveURL(/record=/);
});

test('"who says so" marks each claim with its speaker, and the address keeps it', async ({
  page,
}) => {
  await open(page, '/?still&view=who');
  const tags = page.locator('.claim > .who-tag');
  await expect(tags.filter({ visible: true })).toHaveCount(await tags.count());
  await expect(page.locator('.claim[data-speaker="source-heard"] .who-tag').first()).toHaveText(
    'hearsay',
  );
  await open(page, '/?still');
  await expect(tags.filter({ visible: true })).toHaveCount(0);
});

test('on paper every note is open, with its number and its finding', async ({ page }) => {
  await open(page, '/?still');
  await page.emulateMedia({ media: 'print' });
  const closed = await page.locator('.note').evaluateAll((notes) =>
    notes.flatMap((note) => {
      const shown = note
        .querySelector('.note-body')
        ?.checkVisibility({ contentVisibilityAuto: true });
      const number = note.querySelector('.status')?.textContent?.trim() ?? '';
      return shown && /^\d+/.test(number) ? [] : [note.id];
    }),
  );
  expect(closed).toEqual([]);
});

test('a note that its mark leads to is seen, under no stage', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page);
  const marks = page.locator('[data-step] .mark-no a');
  for (const mark of [marks.first(), marks.last()]) {
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(':target')).toBeInViewport();
    const covered = await page.locator(':target > :first-child').evaluate((head) => {
      const { left, top, height } = head.getBoundingClientRect();
      return !head.contains(document.elementFromPoint(left + 20, top + height / 2));
    });
    expect(covered).toBe(false);
  }
});
