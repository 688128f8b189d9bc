/** Makes one edition from a built site and puts it in its place. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { contentDir, loadStory } from '../../story/story.ts';
import { recover } from '../../publish/atomic-folder.ts';
import { contentHash } from '../../story/content-hash.ts';
import { editionOf, SIGNATURE } from '../../story/edition-names.ts';
import { manifestOf } from './manifest.ts';
import { originOf } from './origin.ts';
import { size } from './product.ts';
import { makeProducts } from './products.ts';
import { sign } from './sign.ts';
import { openSite } from './site.ts';
import { refuseDiffering, refuseChanged, writeEdition } from './write.ts';

export interface ArchiveOptions {
  /** The built site. */
  site: string;
  /** The folder of all editions. */
  root: string;
  /** The file of an SSH key, where the edition is to be signed. */
  key?: string | undefined;
  /** Takes a line for each product. */
  say: (line: string) => void;
}

/** Stops before any work where the edition in its place says something else. */
export function checkPlace(root: string): void {
  const edition = editionOf(loadStory());
  recover(join(root, edition.name));
  refuseChanged(root, edition, contentHash(contentDir()));
}

/** @returns the edition's folder */
export async function archive(browser: Browser, options: ArchiveOptions): Promise<string> {
  const { site, root, key, say } = options;
  const story = loadStory();
  const edition = editionOf(story);
  const { name } = edition;
  checkPlace(root);
  const products = await makeProducts(openSite(site), story, browser, ({ file, bytes }, ms) =>
    say(line(file, size(bytes.length), ms)),
  );
  const place = join(root, name);
  if (refuseDiffering(place, products)) {
    say(`${place} holds this edition already, byte for byte; it stays as it is.`);
    if (key && !existsSync(join(place, SIGNATURE))) sign(place, key);
    return place;
  }
  const manifest = manifestOf(story, products, await originOf(browser.version(), root, edition));
  return writeEdition(root, name, products, manifest, (folder) => {
    if (key) sign(folder, key);
  });
}

/** eight-days-in-january.pdf         2.1 MB    4.3 s */
export function line(what: string, amount: string, ms: number): string {
  return `${what.padEnd(36)} ${amount.padStart(8)} ${(ms / 1000).toFixed(1).padStart(7)} s`;
}
