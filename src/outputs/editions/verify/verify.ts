/** Proves an edition intact and alive. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { isBag } from '../deposit/bag.ts';
import { SUMS } from '../../../story/edition-names.ts';
import { ArchiveError } from '../fault.ts';
import { checkAlive } from './alive.ts';
import { checkBag } from './bag.ts';
import type { Checked } from './check.ts';
import { checkEpub, runEpubCheck } from './epub.ts';
import { checkIdentifier } from './identifier.ts';
import { checkPdf } from './pdf.ts';
import { checkRebuild } from './rebuild.ts';
import { checkSite } from './same-site.ts';
import { checkSame } from './same.ts';
import { checkSbom } from './sbom.ts';
import { checkSource, lockfileIn } from './source.ts';
import { checkSignature, checkSums, readManifest } from './sums.ts';
import { checkWacz } from './wacz.ts';
import { checkWords } from './words/words.ts';

export interface VerifyOptions {
  /** Make it again from its sources, and compare. */
  rebuild?: boolean;
}

export interface Verdict {
  whole: boolean;
  /** What could not be looked at, by the names of the checks. */
  skipped: string[];
}

/**
 * @param browser starts a browser, or throws an ArchiveError where none is there
 * @param said takes each result as it comes
 * @returns whether there is no fault, and what could not be looked at
 * @throws ArchiveError where the folder is no edition
 */
export async function verifyEdition(
  folder: string,
  browser: () => Promise<Browser>,
  said: (checked: Checked) => void,
  options: VerifyOptions = {},
): Promise<Verdict> {
  if (isBag(folder)) {
    const bag = checkBag(folder);
    said(bag);
    const inside = await verifyEdition(join(folder, 'data'), browser, said, options);
    return { ...inside, whole: inside.whole && bag.faults.length === 0 };
  }
  if (!existsSync(join(folder, SUMS))) {
    throw new ArchiveError(`${folder} is no edition: it holds no ${SUMS}.`);
  }
  const { checks, page, epub, source } = checksOf(folder);
  const all: Check[] = [
    ...checks,
    ...(page ? [() => alive(browser, page)] : []),
    ...(epub ? [() => runEpubCheck(epub)] : []),
    ...(options.rebuild ? [() => checkRebuild(folder, source)] : []),
  ];
  const verdict: Verdict = { whole: true, skipped: [] };
  for (const check of all) {
    const checked = await check();
    said(checked);
    verdict.whole &&= checked.faults.length === 0;
    if (checked.skipped) verdict.skipped.push(checked.what);
  }
  return verdict;
}

type Check = () => Checked | Promise<Checked>;

/**
 * The checks that need nothing but the edition.
 * @returns them, and the paths of what other programs read
 */
export function checksOf(folder: string) {
  const manifest = readManifest(folder);
  const { title = '', language = '', edition = '', identifier = '' } = manifest ?? {};
  const fonts = manifest?.sources.fonts ?? {};
  const file = (ending: string): string | undefined => {
    const name = readdirSync(folder).find((one) => one.endsWith(ending));
    return name && join(folder, name);
  };
  const [page, pdf, epub, wacz, sbom] = ['.html', '.pdf', '.epub', '.wacz', '.cdx.json'].map(file);
  const [data, site, source] = ['-data.zip', '-site.zip', '-source.zip'].map(file);
  const naming = Object.entries({ page, pdf, epub, wacz }).filter(([, path]) => path);
  // Those that take longest come last.
  const checks: Check[] = [
    () => checkSums(folder),
    () => checkSignature(folder),
    ...(page ? [] : [missing('standalone page')]),
    () => checkSource(source, manifest),
    sbom ? () => checkSbom(sbom, edition, lockfileIn(source)) : missing('bill of materials'),
    epub ? () => checkEpub(epub, Object.keys(fonts)) : missing('e-book'),
    wacz ? () => checkWacz(wacz) : missing('web archive'),
    () => checkIdentifier(Object.fromEntries(naming), identifier),
    data && site && page && pdf
      ? () => checkSame({ data, site, page, pdf })
      : missing('data or site as a ZIP file'),
    pdf ? () => checkPdf(pdf, { title, language }) : missing('PDF'),
    site && wacz ? () => checkSite({ site, wacz }, fonts) : missing('site as a ZIP file'),
    ...(data && site && page && pdf && epub
      ? [() => checkWords({ data, site, page, pdf, epub })]
      : []),
  ];
  return { checks, page, epub, source };
}

async function alive(start: () => Promise<Browser>, page: string): Promise<Checked> {
  try {
    const browser = await start();
    try {
      return await checkAlive(browser, page);
    } finally {
      await browser.close();
    }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return { what: 'standalone page', faults: [], skipped: error.message };
  }
}

const missing = (what: string) => (): Checked => ({ what, faults: [`There is no ${what}.`] });
