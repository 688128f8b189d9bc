/** Prints the standalone page as a tagged PDF. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import type { Edition } from '../edition.ts';
import { redate } from './redate.ts';

/** The styles for paper, in the order of the cascade. */
const SHEETS = ['sheet', 'story', 'record'];

/**
 * @param html the standalone page
 * @param edition whose title stands on every page, and whose date the PDF bears
 */
export async function printPdf(
  browser: Browser,
  html: string,
  { title, date }: Pick<Edition, 'title' | 'date'>,
): Promise<Uint8Array> {
  const paper = SHEETS.map((name) => readFileSync(new URL(`./paper/${name}.css`, import.meta.url)))
    .join('')
    .replace("'{title}'", () => JSON.stringify(title));
  const folder = await mkdtemp(join(tmpdir(), 'print-'));
  // The page's own policy would refuse the styles for paper. Who wants no motion gets every step's still.
  const context = await browser.newContext({
    bypassCSP: true,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 800 },
    offline: true,
  });
  try {
    const file = join(folder, 'page.html');
    await writeFile(
      file,
      html.replace('</head>', () => `<style>${paper}</style>${HIDDEN}</head>`),
    );
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
    await page.evaluate(showWithFonts);
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    return redate(pdf, date);
  } finally {
    await context.close();
    await rm(folder, { recursive: true });
  }
}

/** Keeps Chromium from measuring any word before the fonts are in: what it measured once, it may keep. */
const HIDDEN = '<style id="until-fonts">html { display: none }</style>';

/** Chromium prints with whatever fonts are in at the moment, so all of the page's own must be. */
async function showWithFonts(): Promise<void> {
  const own = [...document.fonts].filter(({ family }) => !family.includes('Fallback'));
  await Promise.all(own.map((font) => font.load()));
  document.querySelector('#until-fonts')?.remove();
  await document.fonts.ready;
}
