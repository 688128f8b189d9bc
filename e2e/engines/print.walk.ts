/** On paper, whatever the window was, no words lie on others and no chapter is left out. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, open, test } from './support.ts';

interface Word {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}
/** The part of a word's width and height that another may touch: boxes are higher than their letters. */
const TOUCH = { width: 0.2, height: 0.45 };

for (const size of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test(`prints no words over words from ${size.width} px`, async ({ driver, site }) => {
    test.slow();
    await open({ driver, site }, '/', size);
    const titles = await driver.evaluate(() =>
      [...document.querySelectorAll('.chapter h2')].map((title) => title.textContent!.trim()),
    );
    const pages = await words(await driver.print());
    const printed = pages.flat().map(({ text }) => text);
    expect(printed.length).toBeGreaterThan(3000);
    const all = printed.join(' ');
    expect(titles.filter((title) => !all.includes(title.replace(/\s+/g, ' ')))).toEqual([]);
    expect(pages.flatMap(overlaps)).toEqual([]);
  });
}

/** Every word of a PDF, by page. */
async function words(pdf: Uint8Array): Promise<Word[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'print-'));
  const file = join(folder, 'page.pdf');
  await writeFile(file, pdf);
  const { stdout } = spawnSync('pdftotext', ['-bbox-layout', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 30_000,
  });
  await rm(folder, { recursive: true });
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) =>
      [
        ...page.matchAll(
          /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</g,
        ),
      ].map(([, left, top, right, bottom, text]) => ({
        text: text!.replaceAll('&amp;', '&').replaceAll('&apos;', "'"),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    );
}

function overlaps(page: Word[], number: number): string[] {
  const byTop = page.toSorted((a, b) => a.top - b.top);
  return byTop.flatMap((one, index) => {
    const found: string[] = [];
    for (const other of byTop.slice(index + 1)) {
      if (other.top > one.bottom) break;
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - other.top;
      const narrower = Math.min(one.right - one.left, other.right - other.left);
      const lower = Math.min(one.bottom - one.top, other.bottom - other.top);
      if (width > TOUCH.width * narrower && height > TOUCH.height * lower)
        found.push(`page ${number + 1}: “${one.text}” and “${other.text}”`);
    }
    return found;
  });
}
