/** What a newsroom may put around the story to publish it as its own: content/publisher.yaml, all of it optional. */
import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { attributesOf, elementsOf, type HtmlElement } from '../publish/html.ts';
import { oneLine, webAddress } from './fields.ts';
import type { Problems } from './problems.ts';
import { readGroup } from './read/list.ts';
import { readText } from './read/text.ts';

/** The directives of the policy that a newsroom may widen, by the names it writes. */
const DIRECTIVES = ['script', 'style', 'img', 'font', 'connect', 'frame', 'media'] as const;
export type Directive = (typeof DIRECTIVES)[number];

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
  .describe('A file of HTML in content/publisher/, as header.html.');
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
    return [
      part,
      name === undefined ? '' : readMarkup(`${folder}/${name}`, data.sources, problems),
    ];
  });
  return {
    ...data,
    markup: Object.fromEntries(texts) as Publisher['markup'],
    folder: existsSync(folder) ? folder : undefined,
  };
}

/** What each element that asks another host needs on the list. */
const ASKS: Record<string, { kind: Directive; name: string }> = {
  script: { kind: 'script', name: 'src' },
  img: { kind: 'img', name: 'src' },
  iframe: { kind: 'frame', name: 'src' },
  link: { kind: 'style', name: 'href' },
};

function readMarkup(file: string, allowed: Written['sources'], problems: Problems): string {
  const text = readText(file, problems)?.trim() ?? '';
  checkNesting(text, file, problems);
  for (const element of elementsOf(text)) {
    const line = element.sourceCodeLocation?.startLine;
    if (line === undefined) continue;
    const place = { file, line };
    const asks = ASKS[element.tagName];
    for (const [name, value] of attributesOf(element)) {
      const found = `<${element.tagName}> has ${name}="${value}"`;
      if (name === 'style')
        problems.add(
          place,
          found,
          'give it a class, and write its style into a <style> of the head',
        );
      else if (/^on/.test(name) || /^\s*javascript:/i.test(value))
        problems.add(place, found, 'listen for it in a <script>');
      else if (/^\/(?!publisher\/|\/)/.test(value) && /^(src|href)$/.test(name))
        problems.add(
          place,
          found,
          'write a full address, or /publisher/ and a file of content/publisher/',
        );
      else if (
        asks?.name === name &&
        isElsewhere(value) &&
        !isStyleless(element.tagName, attributesOf(element))
      ) {
        const { origin } = new URL(value, 'https://x');
        if (!allowed[asks.kind].includes(origin))
          problems.add(
            place,
            found,
            `list ${origin} under sources, ${asks.kind}, in publisher.yaml`,
          );
      }
    }
  }
  return text;
}

/** Elements whose end may be left out: the next one, or what they stand in, ends them. */
const ENDS_ITSELF =
  /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|optgroup|thead|tbody|tfoot|tr|td|th|colgroup|rt|rp)$/;

/** What stands open would take the story in, and what is closed too often would end what it stands in. */
function checkNesting(text: string, file: string, problems: Problems): void {
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const isOpen = ({ tagName, sourceCodeLocation: at }: HtmlElement): boolean =>
    at?.startTag !== undefined &&
    !at.endTag &&
    !ENDS_ITSELF.test(tagName) &&
    !isClosedAtOnce(text.slice(at.startOffset, at.startTag.endOffset));
  for (const element of elementsOf(text).filter(isOpen)) {
    const line = element.sourceCodeLocation?.startLine ?? 1;
    const { tagName } = element;
    problems.add({ file, line }, `<${tagName}> is not closed`, `write </${tagName}> where it ends`);
  }
  const box = '<div>';
  const around = elementsOf(`${box}${text}</div>`).find(({ tagName }) => tagName === 'div');
  const end = (around?.sourceCodeLocation?.endTag?.startOffset ?? 0) - box.length;
  if (end < text.length) {
    const found = 'an element is closed that stands open nowhere';
    problems.add({ file, line: lineAt(end) }, found, 'take its end tag out');
  }
}

/** Drawings in a page may be written as XML. */
const isClosedAtOnce = (tag: string): boolean => tag.endsWith('/>');

const isElsewhere = (address: string): boolean => /^(https?:)?\/\//i.test(address);

/** A link that is followed, not fetched: only style sheets are held to the list. */
function isStyleless(tagName: string, attributes: readonly [string, string][]): boolean {
  return (
    tagName === 'link' &&
    !attributes.some(([name, value]) => name === 'rel' && /stylesheet/.test(value))
  );
}
