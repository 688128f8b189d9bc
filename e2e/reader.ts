/** The e-book in foliate-js, a reader that sets it in columns of its own, as people read it. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const READER = dirname(fileURLToPath(import.meta.resolve('foliate-js/view.js')));
const ORIGIN = 'http://reader.invalid/';
const PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Reader</title><style>html{color-scheme:light dark}html,body,foliate-view{display:block;height:100%;margin:0}</style><body></body></html>';

/** What readers put under the text at night: the colours are the browser's own. */
const STYLES = 'html{color-scheme:light dark}';

/** What is wrong with a part of a book as it is set. */
export interface SetPart {
  /** The words and drawings of the part; none where it stayed empty. */
  measured: number;
  /** What reaches out of its column. */
  wide: string[];
  /** Headings that end a page, torn from their words. */
  torn: string[];
  /** Words by their ink and what lies under them, as computed colours. */
  inks: { words: string; ink: string; ground: string }[];
}

/**
 * Opens a book.
 * @returns the number of its parts
 */
export async function openBook(page: Page, book: Uint8Array): Promise<number> {
  await page.route(`${ORIGIN}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE });
    if (pathname === '/book.epub') {
      return route.fulfill({ contentType: 'application/epub+zip', body: Buffer.from(book) });
    }
    return route.fulfill({ path: join(READER, pathname) });
  });
  await page.goto(ORIGIN);
  return page.evaluate(async (styles) => {
    await import('/view.js' as string);
    const view = document.createElement('foliate-view') as unknown as FoliateView;
    document.body.append(view);
    await view.open('/book.epub');
    view.renderer.setStyles(styles);
    return view.book.sections.length;
  }, STYLES);
}

/** Goes to a part of the book, and measures it. */
export async function setPart(page: Page, index: number): Promise<SetPart> {
  return page.evaluate(async (at) => {
    const view = document.querySelector('foliate-view') as unknown as FoliateView;
    await view.goTo(at);
    const [{ doc } = { doc: undefined }] = view.renderer.getContents();
    const root = doc?.documentElement;
    const win = doc?.defaultView;
    if (!doc || !root || !win) return { measured: 0, wide: [], torn: [], inks: [] };
    await doc.fonts.ready;
    // A column a page of the reader, with half a gap on either side.
    const { width: page, columnGap } = win.getComputedStyle(root);
    const [pitch, gap] = [Number.parseFloat(page), Number.parseFloat(columnGap)];
    const [before, column] = [gap / 2, pitch - gap];
    const pageOf = ({ left }: DOMRect): number => Math.floor((left - before + 0.5) / pitch);
    const fits = (rect: DOMRect): boolean => {
      const start = before + pageOf(rect) * pitch;
      return rect.left >= start - 0.5 && rect.right <= start + column + 0.5;
    };
    const channels = (colour: string): number[] => (colour.match(/\d+/g) ?? []).map(Number);
    const inkOf = (element: Element): { ink: string; ground: string } => {
      const drawing = element.closest('svg');
      if (drawing) {
        // The shapes that were painted before the words and hold their middle: the paper, then what lies on it.
        const { left, top, width, height } = element.getBoundingClientRect();
        const middle = new DOMPoint(left + width / 2, top + height / 2);
        const ground = [...drawing.querySelectorAll<SVGGeometryElement>('rect, path, circle')]
          .filter((shape) => !shape.closest('defs, clipPath, mask'))
          .filter(
            (shape) =>
              shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
              shape.isPointInFill(middle.matrixTransform(shape.getScreenCTM()?.inverse())),
          )
          .map((shape) => win.getComputedStyle(shape))
          .filter(({ fill }) => fill.startsWith('rgb('))
          .reduce((under, { fill, fillOpacity, opacity }) => {
            const share = Number(fillOpacity) * Number(opacity);
            return channels(fill).map((c, i) => c * share + (under[i] ?? 0) * (1 - share));
          }, channels('rgb(255, 255, 255)'));
        return { ink: win.getComputedStyle(element).fill, ground: `rgb(${ground.join(', ')})` };
      }
      // Canvas is what the reader's page has where no element has a ground.
      const canvas = doc.body.appendChild(doc.createElement('i'));
      canvas.style.backgroundColor = 'Canvas';
      let ground = win.getComputedStyle(canvas).backgroundColor;
      canvas.remove();
      for (let under: Element | null = element; under; under = under.parentElement) {
        const { backgroundColor } = win.getComputedStyle(under);
        if (backgroundColor === 'rgba(0, 0, 0, 0)') continue;
        ground = backgroundColor;
        break;
      }
      return { ink: win.getComputedStyle(element).color, ground };
    };
    const wide: string[] = [];
    const inks: { words: string; ink: string; ground: string }[] = [];
    const torn: string[] = [];
    let heading: { words: string; page: number } | undefined;
    let measured = 0;
    for (const box of doc.body.querySelectorAll('svg, img, table')) {
      measured += 1;
      const rect = [...box.getClientRects()].find((part) => !fits(part));
      if (rect) wide.push(`<${box.localName}> of ${Math.round(rect.width)} px`);
    }
    const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      const words = text.nodeValue?.trim().slice(0, 40) ?? '';
      if (!words || !parent || parent.closest('style, title, desc')) continue;
      const range = doc.createRange();
      range.selectNodeContents(text);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (rects.length === 0) continue;
      measured += 1;
      inks.push({ words, ...inkOf(parent) });
      if (!rects.every(fits)) wide.push(`"${words}"`);
      if (heading && pageOf(rects[0]!) !== heading.page) torn.push(heading.words);
      heading = parent.closest('h1, h2, h3, .voice')
        ? { words, page: pageOf(rects.at(-1)!) }
        : undefined;
    }
    return { measured, wide, torn, inks };
  }, index);
}

/** What of foliate-js is used: it comes without types. */
interface FoliateView extends HTMLElement {
  book: { sections: unknown[] };
  renderer: {
    setStyles(css: string): void;
    getContents(): { doc: Document }[];
  };
  open(address: string): Promise<void>;
  goTo(index: number): Promise<void>;
}
