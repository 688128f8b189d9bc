/**
 * Layers of drawings, which the site keeps in files of their own, put into the page: each once, as a custom
 * property, however many pictures use it.
 */
import { applyEdits, attribute, type Edit, elementsOf, insertAt } from '../../../publish/html.ts';
import type { Site } from '../site.ts';

/** An address of a drawing among the assets, relative or from the root. */
const ADDRESS = /^(?:\.?\/)?(assets\/[\w.-]+\.svg)$/;
const IN_SHEET = /url\(["']?(?:\.?\/)?(assets\/[\w.-]+\.svg)["']?\)/g;

/** Puts in what style sheets and pictures name of the site's drawings. */
export function carryLayers(html: string, site: Pick<Site, 'text'>): string {
  const used = new Map<string, string>();
  const named = (file: string): string => {
    const name = nameOf(file);
    used.set(name, file);
    return name;
  };
  const sheets = html.replaceAll(IN_SHEET, (_, file: string) => `var(--${named(file)})`);
  const elements = elementsOf(sheets);
  const pictures = elements.flatMap((element): Edit[] => {
    const [, file] = ADDRESS.exec(attribute(element, 'src') ?? '') ?? [];
    const where = element.sourceCodeLocation;
    if (element.tagName !== 'img' || !file || !where) return [];
    const text = `<i class="carried ${named(file)}"></i>`;
    return [{ start: where.startOffset, end: where.endOffset, text }];
  });
  const head = elements.find(({ tagName }) => tagName === 'head');
  if (used.size === 0 || !head) return sheets;
  const addresses = [...used].map(([name, file]) => `--${name}:url("${address(site.text(file))}")`);
  const classes = [...used.keys()]
    .filter((name) => pictures.some(({ text }) => text.includes(`carried ${name}"`)))
    .map((name) => `.${name}{background-image:var(--${name})}`);
  const style = `<style>:root{${addresses.join(';')}}${classes.join('')}</style>`;
  return applyEdits(sheets, [...pictures, ...insertAt(head, 'inside', style)]);
}

/** crowd-filled-wide, of assets/crowd-filled-wide.5c1720a8.svg */
const nameOf = (file: string): string => file.split('/').at(-1)?.split('.')[0] ?? '';

/** Plain text that compresses as a drawing does, with only what would end it escaped. */
function address(svg: string): string {
  const text = svg.replaceAll('"', "'").replace(/[%#<>\r\n]/g, encodeURIComponent);
  return `data:image/svg+xml,${text}`;
}
