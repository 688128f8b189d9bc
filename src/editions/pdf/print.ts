/** Prints the standalone page as a tagged PDF that meets PDF/A-3a and PDF/UA-1. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { type Attached, conform } from './conform/conform.ts';
import type { PdfFacts } from './conform/metadata.ts';
import { withInk } from '../standalone/carried.ts';
import { redate } from './redate.ts';

/** The styles for paper, in the order of the cascade. */
const SHEETS = ['sheet', 'story', 'record'];

/**
 * @param html the standalone page
 * @param facts the title that stands on every page, the date that the PDF bears, and what it says of itself
 * @param attached the data, which the PDF carries
 */
export async function printPdf(
  browser: Browser,
  html: string,
  facts: PdfFacts,
  attached: Attached,
): Promise<Uint8Array> {
  const paper = SHEETS.map((name) => readFileSync(new URL(`./paper/${name}.css`, import.meta.url)))
    .join('')
    .replace("'{title}'", () => JSON.stringify(facts.title));
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
      withInk(html).replace('</head>', () => `<style>${paper}</style>${HIDDEN}</head>`),
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
    return conform(redate(pdf, facts.date), facts, attached);
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
  // A background would be printed as a picture of points, an image as the lines it is drawn of.
  for (const layer of document.querySelectorAll('.carried')) {
    const image = new Image();
    image.alt = '';
    image.src = getComputedStyle(layer).backgroundImage.slice(5, -2).replaceAll('\\"', '"');
    layer.replaceWith(image);
  }
  document.querySelector('#until-fonts')?.remove();
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode()));
}
