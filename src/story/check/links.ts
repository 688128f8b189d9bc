/** Links lead somewhere, and pictures have words and a file. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GRAPHIC_NAMES } from '../../graphics/registry.ts';
import { allPages, type Draft } from '../draft.ts';
import { suggestion } from '../did-you-mean.ts';
import type { Place, Problems } from '../problems.ts';
import { linkTargets } from './ids.ts';

/** The pages and files beside the article that prose may link to. */
const PAGES = [
  'record/',
  'feed.xml',
  ...['claims', 'sources', ...GRAPHIC_NAMES].flatMap((name) => [
    `data/${name}.csv`,
    `data/${name}.json`,
  ]),
];

export function checkLinks(draft: Draft, problems: Problems): void {
  const targets = new Set([...linkTargets(draft)].map((anchor) => `#${anchor}`));
  // An anchor may stand in a page, or belong to a claim, that could not be read.
  const anchorsKnown =
    draft.claims.readable && allPages(draft).every(({ body, front }) => body && front);
  for (const { body } of allPages(draft)) {
    for (const { node, text, at } of body?.links ?? []) {
      if (text.trim() === '')
        problems.add(
          at,
          `a link without words (${node.url})`,
          'write what it leads to in the brackets',
        );
      checkAddress(node.url, at, anchorsKnown ? targets : undefined, problems);
    }
    for (const { node, at } of body?.images ?? []) {
      if (!node.alt?.trim())
        problems.add(
          at,
          `the picture ${node.url} has no alternative text`,
          'write what it shows in the brackets',
        );
      checkPicture(node.url, at, problems);
    }
  }
}

function checkAddress(
  url: string,
  at: Place,
  targets: Set<string> | undefined,
  problems: Problems,
): void {
  if (/^https?:/i.test(url)) {
    if (!URL.canParse(url))
      problems.add(at, `the address ${url} is broken`, 'write a full address, https://…');
    return;
  }
  if (url.startsWith('#')) {
    if (!targets || targets.has(url)) return;
    problems.add(at, `the link "${url}" leads nowhere`, suggestion(url, targets));
    return;
  }
  const page = url.replace(/^\.?\//, '').replace(/#.*$/, '');
  if (PAGES.includes(page)) return;
  const remedy = `${suggestion(page, PAGES)}, an anchor #id, or a full address`;
  problems.add(at, `the link "${url}" leads to no page of the story`, remedy);
}

function checkPicture(url: string, at: Place, problems: Problems): void {
  const isFile =
    !/^([a-z]+:|\/)/i.test(url) && url !== '' && existsSync(join(dirname(at.file), url));
  if (isFile) return;
  problems.add(
    at,
    `there is no picture "${url}"`,
    'write the path of a picture from this file, or remove it',
  );
}
