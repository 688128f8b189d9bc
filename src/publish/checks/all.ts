/** Every check, in the order they are printed. */
import { alternatives } from './alternatives.ts';
import { contrast } from './contrast.ts';
import { css } from './css.ts';
import { dates } from './dates.ts';
import { feed } from './feed.ts';
import { hostLimits } from './host-limits.ts';
import { html } from './html.ts';
import { ids } from './ids.ts';
import { jsonLd } from './json-ld.ts';
import { links } from './links.ts';
import { openGraph } from './open-graph.ts';
import { placeholders } from './placeholders.ts';
import { security } from './security.ts';
import type { BuiltSite, Check, Fault } from './site.ts';
import { sitemap } from './sitemap.ts';
import { thirdParty } from './third-party.ts';
import { unusedCss } from './unused-css.ts';
import { weight } from './weight.ts';

export const CHECKS: readonly Check[] = [
  links,
  ids,
  placeholders,
  alternatives,
  contrast,
  html,
  css,
  unusedCss,
  jsonLd,
  openGraph,
  feed,
  sitemap,
  dates,
  thirdParty,
  security,
  hostLimits,
  weight,
];

export interface Result {
  name: string;
  faults: Fault[];
}

/** Runs every check on a built site. */
export async function checkSite(site: BuiltSite): Promise<Result[]> {
  const results: Result[] = [];
  for (const { name, run } of CHECKS) results.push({ name, faults: await run(site) });
  return results;
}
