/** Makes every file of an edition from one built site. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import type { Story } from '../../story/types.ts';
import { shippedPackages } from '../licences/shipped.ts';
import { dataZip } from './data-zip.ts';
import { editionOf, fileNames } from '../../story/edition-names.ts';
import { epub } from './epub/epub.ts';
import { identifierOf } from '../../story/identifier.ts';
import type { PdfFacts } from './pdf/conform/metadata.ts';
import { printPdf } from './pdf/print.ts';
import type { Product } from './product.ts';
import { sbom } from './sbom/sbom.ts';
import { sourceZip } from './source/archive.ts';
import { sourceFiles } from './source/files.ts';
import type { Site } from './site.ts';
import { standalonePage } from './standalone/page.ts';
import { wacz } from './wacz/package.ts';
import { sorted, zip } from './zip.ts';

type Recipe = Omit<Product, 'bytes'> & { make: () => Uint8Array | Promise<Uint8Array> };

/** @param done called after each file with the milliseconds it took */
export async function makeProducts(
  site: Site,
  story: Story,
  browser: Browser,
  done: (product: Product, ms: number) => void,
): Promise<Product[]> {
  const products: Product[] = [];
  const page = await timed(pageRecipe(site, story), done);
  products.push(page);
  const html = new TextDecoder().decode(page.bytes);
  for (const recipe of recipes(site, story, browser, html)) {
    products.push(await timed(recipe, done));
  }
  return products;
}

function pageRecipe(site: Site, story: Story): Recipe {
  return {
    file: fileNames(editionOf(story)).page,
    mediaType: 'text/html',
    made: 'The built article with its fonts, icon and data put in, and its links led within.',
    make: async () => new TextEncoder().encode(await standalonePage(site, story)),
  };
}

function recipes(site: Site, story: Story, browser: Browser, html: string): Recipe[] {
  const edition = editionOf(story);
  const names = fileNames(edition);
  return [
    {
      file: names.pdf,
      mediaType: 'application/pdf',
      made: 'The words and drawings of the standalone page as a book, printed by Chromium, dated with the edition, and made PDF/A-3a and PDF/UA-1 with pdf-lib; it carries the data.',
      make: () =>
        printPdf(browser, html, story, pdfFacts(story), {
          file: names.data,
          bytes: dataZip(site, story),
          mediaType: 'application/zip',
          description: 'The claims, sources and figures as tables, and what each column means.',
        }),
    },
    {
      file: names.epub,
      mediaType: 'application/epub+zip',
      made: 'The standalone page without scripts, as XHTML pages, one drawing a figure.',
      make: () => epub(html, story),
    },
    {
      file: names.wacz,
      mediaType: 'application/wacz',
      made: 'Every file of the built site as a WARC resource record; nothing was crawled.',
      make: () => wacz(site, story),
    },
    {
      file: names.site,
      mediaType: 'application/zip',
      made: 'The built site as it is, to be unpacked on any host.',
      make: () =>
        zip(sorted(site.files.map((path) => ({ path, bytes: site.bytes(path) }))), edition.date),
    },
    {
      file: names.source,
      mediaType: 'application/zip',
      made: 'The sources as they were, content, code and package-lock.json, to make the edition again.',
      make: () => sourceZip(sourceFiles(), edition.date),
    },
    {
      file: names.data,
      mediaType: 'application/zip',
      made: 'The downloads of the built site, and a description of every column.',
      make: () => dataZip(site, story),
    },
    {
      file: names.sbom,
      mediaType: 'application/vnd.cyclonedx+json',
      made: 'Every package of package-lock.json, as CycloneDX 1.6; "required" is what reaches the reader.',
      make: async () =>
        sbom(story, readFileSync('package-lock.json', 'utf8'), await shippedPackages()),
    },
  ];
}

function pdfFacts(story: Story): PdfFacts {
  const { meta, publisher } = story;
  const { title, language, date } = editionOf(story);
  return {
    title,
    creator: meta.author,
    description: meta.dek,
    language,
    date,
    identifier: identifierOf(meta),
    rights: `${meta.licence.words.name}, ${meta.licence.words.url}`,
    publisher: publisher?.name,
  };
}

async function timed(
  recipe: Recipe,
  done: (product: Product, ms: number) => void,
): Promise<Product> {
  const start = performance.now();
  const { make, ...rest } = recipe;
  const product = { ...rest, bytes: await make() };
  done(product, performance.now() - start);
  return product;
}
