/** A quotation that runs from right to left leaves the words around it where they were. */
import { expect, open, test } from './support.ts';
import { scrollsSideways } from './measures/overflow.ts';

/** Hebrew with a number at its end, which would draw the number after it to its own side. */
const QUOTED = 'שלום 7';

const FORMS = {
  'a bdi': `<bdi lang="he">${QUOTED}</bdi>`,
  'a span with a direction': `<span lang="he" dir="rtl">${QUOTED}</span>`,
};

test('the words before a quotation stay before it, and the numbers after it after it', async ({
  page,
}) => {
  await open(page, '/?still');
  const order = async (markup: string): Promise<string[]> =>
    page.evaluate((html) => {
      const paragraph = document.querySelector('.passage > p')!;
      paragraph.innerHTML = `<i>before</i> ${html} <i>5</i>, <i>after</i>`;
      return [...paragraph.querySelectorAll('i')]
        .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
        .map((word) => word.textContent ?? '');
    }, markup);
  for (const [form, markup] of Object.entries(FORMS))
    expect(await order(markup), form).toEqual(['before', '5', 'after']);
  // Held against a quotation that is marked as nothing: its number and the next change places around it.
  const place = await page.evaluate((words) => {
    const paragraph = document.querySelector('.passage > p')!;
    paragraph.innerHTML = `${words} <i>5</i>, <i>after</i>`;
    const [number] = paragraph.querySelectorAll('i');
    return number!.getBoundingClientRect().left - paragraph.getBoundingClientRect().left;
  }, QUOTED);
  expect(place, 'the number drawn into the quotation').toBeLessThan(10);
});

test('a whole paragraph from right to left stays in its column', async ({ page }) => {
  await open(page);
  const { inside, align } = await page.evaluate((words) => {
    const paragraph = document.querySelector('.passage > p')!;
    const before = paragraph.getBoundingClientRect();
    paragraph.innerHTML = `<span class="claim">${words.repeat(60)}</span>`;
    paragraph.setAttribute('dir', 'rtl');
    const { left, right } = paragraph.getBoundingClientRect();
    const { textAlign } = getComputedStyle(paragraph);
    return { inside: left >= before.left - 1 && right <= before.right + 1, align: textAlign };
  }, `${QUOTED} `);
  expect({ inside, align }).toEqual({ inside: true, align: 'start' });
  expect(await scrollsSideways(page)).toBe(false);
});
