/**
 * Makes a built folder work wherever it is put: at a domain's root, in a folder, on hosts that cut slashes,
 * in a frame and from a disk. The same build has the same bytes everywhere.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addAnchors, type Aliases } from './aliases.ts';
import { compressFiles } from './compress.ts';
import { isListed, robots, sitemap } from './crawlers.ts';
import { originalsIn } from './files.ts';
import { isContent, readPage } from './checks/site.ts';
import { classesUsed, SCRIPT_FILE } from './checks/unused-css.ts';
import { addHeadScript } from './head.ts';
import { fileStyles } from './filed-styles.ts';
import { headersFile } from './headers.ts';
import { freeFromPlace, NOT_FOUND } from './not-found.ts';
import { carryFonts } from './own-fonts.ts';
import { addPolicy, type Policy } from './policy.ts';
import { addColour, addPublisher, type Publisher } from './publisher.ts';
import { refusals } from './csp-violations.ts';
import { makeRelative } from './relative.ts';
import { withoutUnused } from './unused.ts';

export interface PublishOptions {
  /** Where the site will be, when that is known; ends with a slash. */
  siteUrl?: URL | undefined;
  /** Old ids whose links are to live on. */
  aliases?: Aliases;
  /** The newsroom whose markup and hosts the pages take; frames stay ours alone, the not-found page has its colour. */
  publisher?: Publisher | undefined;
  /** The day of the last change, YYYY-MM-DD, for the sitemap. */
  changed?: string;
}

export interface Published {
  pages: number;
  /** How many compressed copies were written. */
  copies: number;
}

/**
 * Changes the pages of a folder that Astro has just built, and writes robots.txt, sitemap.xml, _headers and
 * compressed copies into it. Addresses in it are expected to be from the site's root.
 * @throws Error that lists, a line each, what a page under the strict policy cannot hold
 */
export async function publishFolder(
  folder: string,
  options: PublishOptions = {},
): Promise<Published> {
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  const built = originalsIn(folder);
  const pages = built.filter((file) => file.endsWith('.html'));
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const refused = pages.flatMap((file) => refusals(read(file)).map((why) => `${file}: ${why}`));
  if (refused.length > 0) throw new Error([...new Set(refused)].join('\n'));

  const scripts = built.filter((file) => SCRIPT_FILE.test(file)).map(read);
  const used = classesUsed(
    pages.map((file) => readPage(file, read(file))),
    scripts,
  );
  const site: Site = { folder, files: new Set(built), used, options };
  const policies = new Map<string, Policy>();
  for (const file of pages) {
    const { html, policy } = await publishPage(read(file), file, site);
    write(file, html);
    policies.set(file, policy);
  }
  write('robots.txt', robots(options.siteUrl));
  if (options.siteUrl) {
    const listed = pages.filter((file) => file !== NOT_FOUND && isListed(read(file)));
    write('sitemap.xml', sitemap(listed, options.siteUrl, options.changed));
  }
  write('_headers', headersFile(originalsIn(folder), policies, options.siteUrl?.pathname));
  return { pages: pages.length, copies: await compressFiles(folder, originalsIn(folder)) };
}

interface Site {
  folder: string;
  files: ReadonlySet<string>;
  /** The classes that stand in some page. */
  used: ReadonlySet<string>;
  options: PublishOptions;
}

async function publishPage(
  html: string,
  file: string,
  site: Site,
): Promise<ReturnType<typeof addPolicy>> {
  const { folder, files, used, options } = site;
  const lost = file === NOT_FOUND;
  // embed/ itself has the codes to copy, and is a page as all others.
  const carries = lost || (file.startsWith('embed/') && file !== 'embed/index.html');
  const isOurs = carries || !isContent(readPage(file, html));
  const publisher = isOurs ? undefined : options.publisher;
  const lean = withoutUnused(html, used);
  const { html: light, files: sheets } = fileStyles(lean);
  for (const [name, css] of sheets) writeFileSync(join(folder, name), css);
  const branded = publisher ? addPublisher(light, publisher) : light;
  const fixed = lost
    ? freeFromPlace(addColour(light, options.publisher), site, options.siteUrl)
    : branded;
  const relative = makeRelative(addAnchors(fixed, options.aliases ?? {}), file, files);
  const whole = carries ? await carryFonts(relative, file, folder) : relative;
  return addPolicy(addHeadScript(whole, !lost), {
    ownFonts: carries,
    ownIcon: lost,
    publisher,
  });
}
