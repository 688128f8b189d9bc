/** What a newsroom may put around the story to publish it as its own: content/publisher.yaml, all of it optional. */
import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { unquoted } from '../publish/css.ts';
import { oneLine, webAddress } from './fields.ts';
import type { Problems } from './problems.ts';
import { DIRECTIVES, type Directive, familiesOf, readMarkup } from './publisher-html.ts';
import { type Entry, readGroup } from './read/list.ts';

export type { Directive } from './publisher-html.ts';

const origin = z
  .string()
  .regex(/^https?:\/\/[a-z0-9.-]+(:\d+)?$/)
  .describe('A host as https://stats.example, without a path.');
const sources = z.array(origin).default([]).describe('A list of hosts, [https://stats.example].');
const ACCENT = "{onDark: '#5cc8ff', onLight: '#0b5394', onDimmed: '#062f54'}";
const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/)
  .describe(`A colour as #rrggbb, in lower case; all three are ${ACCENT}.`);
const picture = z
  .string()
  .regex(/^[\w-]+\.(svg|png)$/)
  .describe('A file of content/publisher/, as logo.svg or logo.png.');
const markup = z
  .string()
  .regex(/^[\w-]+\.html$/)
  .describe('The name of a file in content/publisher/ that ends in .html, as header.html.');
const family = z
  .string()
  .regex(/^[\w' ,-]+$/)
  .describe("Families as in CSS, 'Courier Text', Georgia, serif.");

export const publisherSchema = z.strictObject({
  name: oneLine.describe('The name of the newsroom.'),
  address: webAddress.optional(),
  logo: z
    .strictObject({
      light: picture,
      dark: picture,
      width: z.int().min(1).max(400).describe('Its width in CSS pixels.'),
      height: z.int().min(1).max(200).describe('Its height in CSS pixels.'),
    })
    .optional()
    .describe('Its logo for a light and a dark ground: {light, dark, width, height}.'),
  twitter: z
    .string()
    .regex(/^@\w+$/)
    .optional()
    .describe('Its account as cards name it, "@courier".'),
  imprint: webAddress.optional(),
  privacy: webAddress.optional(),
  head: markup.optional(),
  header: markup.optional(),
  footer: markup.optional(),
  headerHeight: z
    .int()
    .min(0)
    .max(200)
    .default(0)
    .describe(
      'The height of its header in CSS pixels where that stays in view, else leave it out.',
    ),
  accent: z
    .strictObject({ onDark: colour, onLight: colour, onDimmed: colour })
    .optional()
    .describe(
      `Its colour for dates and the focus, on dark grounds, on light ones, and on light ones dimmed for readers who prefer dark: ${ACCENT}.`,
    ),
  fonts: z
    .strictObject({
      serif: family.optional(),
      display: family.optional(),
      sans: family.optional(),
    })
    .optional()
    .describe('Its families for serif, display and sans.'),
  sources: z
    .strictObject(
      Object.fromEntries(DIRECTIVES.map((kind) => [kind, sources])) as Record<
        Directive,
        typeof sources
      >,
    )
    .default(
      Object.fromEntries(DIRECTIVES.map((kind) => [kind, []])) as unknown as Record<
        Directive,
        string[]
      >,
    )
    .describe(
      'Hosts that its pages may ask, a list for each of script, style, img, font, connect, frame, media.',
    ),
});

type Written = z.infer<typeof publisherSchema>;

/** The newsroom, its files of HTML read. */
export interface Publisher extends Omit<Written, 'head' | 'header' | 'footer'> {
  markup: { head: string; header: string; footer: string };
  /** The folder of its files; undefined where it has none. */
  folder: string | undefined;
}

const PARTS = ['head', 'header', 'footer'] as const;

/** @returns undefined where there is no such file, and everything stays as it is without a newsroom */
export function readPublisher(dir: string, problems: Problems): Publisher | undefined {
  const file = `${dir}/publisher.yaml`;
  if (!existsSync(file)) return undefined;
  const entry = readGroup(file, publisherSchema, problems);
  if (!entry) return undefined;
  const folder = `${dir}/publisher`;
  const { head, header, footer, ...data } = entry.data;
  for (const picture of data.logo ? [data.logo.light, data.logo.dark] : []) {
    if (!existsSync(`${folder}/${picture}`))
      problems.add(entry.at('logo'), `there is no ${folder}/${picture}`, 'put the file there');
  }
  const names = { head, header, footer };
  const texts = PARTS.map((part) => {
    const name = names[part];
    return [part, name === undefined ? '' : readMarkup(folder, name, data.sources, problems)];
  });
  const markup = Object.fromEntries(texts) as Publisher['markup'];
  checkFonts(entry, markup, problems);
  return {
    ...data,
    markup,
    folder: existsSync(folder) ? folder : undefined,
  };
}

/** Families that need no font of the newsroom's: the generic ones, and those that systems bring, in lower case. */
const ON_DEVICES = new Set(
  (
    'serif, sans-serif, monospace, cursive, fantasy, math, system-ui, ui-serif, ui-sans-serif, ui-monospace, ui-rounded, ' +
    '-apple-system, blinkmacsystemfont, arial, avenir, avenir next, baskerville, book antiqua, calibri, cambria, charter, ' +
    'courier, courier new, dejavu sans, dejavu serif, didot, futura, garamond, georgia, gill sans, helvetica, ' +
    'helvetica neue, iowan old style, liberation sans, liberation serif, lucida grande, lucida sans unicode, noto sans, ' +
    'noto serif, optima, palatino, palatino linotype, roboto, segoe ui, tahoma, times, times new roman, trebuchet ms, verdana'
  ).split(', '),
);

/** What a list of families begins with is what the newsroom wants; those behind it stand in. */
function checkFonts(
  { data, at }: Entry<Written>,
  markup: Publisher['markup'],
  problems: Problems,
): void {
  const families = Object.values(markup).map(familiesOf);
  // A style sheet of another host may hold any.
  if (families.includes(undefined)) return;
  for (const [role, list = ''] of Object.entries(data.fonts ?? {})) {
    const family = unquoted(list.split(',')[0] ?? '');
    if (ON_DEVICES.has(family.toLowerCase()) || families.flat().includes(family)) continue;
    problems.add(
      at('fonts', role),
      `"${role}" begins with ${family}, and no <style> of the newsroom has an @font-face for it`,
      `write one into the file of "head", @font-face { font-family: '${family}'; src: url(/publisher/name.woff2) format('woff2'); }, or begin with a family that devices have, as Georgia`,
    );
  }
}
