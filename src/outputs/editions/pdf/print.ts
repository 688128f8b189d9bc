/** Prints the story as a book: once to learn the folios, once with the contents that name them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import type { Story } from '../../../story/types.ts';
import { type Attached, conform } from './conform/conform.ts';
import type { PdfFacts } from './conform/metadata.ts';
import { foliosOf } from './folios.ts';
import { paperHtml } from './html.ts';
import { redate } from './redate.ts';

/**
 * @param html the standalone page
 * @param facts what the PDF says of itself
 * @param attached the data, which the PDF carries
 */
export async function printPdf(
  browser: Browser,
  html: string,
  story: Story,
  facts: PdfFacts,
  attached: Attached,
): Promise<Uint8Array> {
  const document = await paperHtml(html, story);
  const folder = await mkdtemp(join(tmpdir(), 'print-'));
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 800 },
    offline: true,
  });
  try {
    const file = join(folder, 'book.html');
    const page = await context.newPage();
    const print = async (folios: ReadonlyMap<string, number>): Promise<Uint8Array> => {
      await writeFile(file, document(folios).replace('</head>', `${HIDDEN}</head>`));
      return printed(page, pathToFileURL(file).href);
    };
    const folios = await foliosOf(await print(new Map()));
    return await conform(redate(await print(folios), facts.date), facts, attached);
  } finally {
    await context.close();
    await rm(folder, { recursive: true });
  }
}

async function printed(page: Page, address: string): Promise<Uint8Array> {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(showWithFonts);
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}

/** Keeps Chromium from measuring any word before the fonts are in: what it measured once, it may keep. */
const HIDDEN = '<style id="until-fonts">html { display: none }</style>';

/** Chromium prints with whatever fonts are in at the moment, so all must be. */
async function showWithFonts(): Promise<void> {
  await Promise.all([...document.fonts].map((font) => font.load()));
  document.querySelector('#until-fonts')?.remove();
  await document.fonts.ready;
}
