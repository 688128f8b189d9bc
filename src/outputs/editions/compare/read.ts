/** What an edition says: its paragraphs, its claims, its figures. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { csvParse } from 'd3-dsv';
import { ArchiveError } from '../fault.ts';
import { MANIFEST } from '../../../story/edition-names.ts';
import { readManifest } from '../verify/sums.ts';

/** Things with permanent ids, and what is said of each, by the name of the field. */
export type Records = Map<string, Record<string, string>>;

export interface Said {
  name: string;
  date: string;
  /** Paragraphs by the id of the chapter or section, titles first. */
  text: Map<string, string[]>;
  claims: Records;
  figures: Records;
  sources: Records;
  /** The rows of the graphics' tables, each under its table and its words. */
  tables: Records;
}

/** @throws ArchiveError where the folder is no edition with a standalone page */
export function readEdition(folder: string): Said {
  const manifest = readManifest(folder);
  const file = existsSync(folder) && readdirSync(folder).find((name) => name.endsWith('.html'));
  if (!manifest || !file) {
    throw new ArchiveError(`${folder} is no edition: it lacks ${MANIFEST} or the standalone page.`);
  }
  const page = fromHtml(readFileSync(join(folder, file), 'utf8'));
  const block = (id: string): string =>
    textOf(select(`script#${id}`, page) ?? { type: 'text', value: '' });
  const { claims = [] } = JSON.parse(block('data-claims-json') || '{}');
  const { sources = [] } = JSON.parse(block('data-sources-json') || '{}');
  return {
    name: manifest.edition,
    date: manifest.date,
    text: new Map(
      selectAll('section.chapter, footer section.end', page)
        .filter(
          ({ properties: { id } }) =>
            !['edition', 'files', 'sources', 'rests'].includes(String(id)),
        )
        .map((section) => [String(section.properties['id']), paragraphs(section)]),
    ),
    claims: recordsOf(claims),
    figures: recordsOf(csvParse(block('data-figures-csv'))),
    sources: recordsOf(sources),
    tables: tablesOf(page),
  };
}

/** Every table of a graphic that the page holds as CSV, a record a row: its first two cells name it. */
function tablesOf(page: Root): Records {
  const blocks = selectAll('script[id^="data-"][id$="-csv"]', page).filter(
    ({ properties: { id } }) => id !== 'data-figures-csv',
  );
  return new Map(
    blocks.flatMap((block) => {
      const table = String(block.properties['id']).replace(/^data-|-csv$/g, '');
      return [...csvParse(textOf(block))].map((row): [string, Record<string, string>] => {
        const cells = Object.values(row).map(String);
        return [`${table}: ${cells.slice(0, 2).join(', ')}`, { ...row } as Record<string, string>];
      });
    }),
  );
}

/** The words of a section without the record: that is compared claim by claim. */
function paragraphs(section: Element): string[] {
  const noted = new Set(selectAll('.notes *, .note p, .digests p, .voice', section));
  return selectAll('h2, p, li, dt, dd, figcaption', section)
    .filter((element) => !noted.has(element))
    .map((element) => textOf(element).replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** Figures are compared on their own; the number of a claim changes with its place. */
const LEFT_OUT = ['id', 'number', 'figures'];

function recordsOf(list: Iterable<object>): Records {
  return new Map(
    [...list].map((one) => {
      const fields: [string, unknown][] = Object.entries(one);
      const id = fields.find(([name]) => name === 'id')?.[1];
      const said = fields
        .filter(([name]) => !LEFT_OUT.includes(name))
        .map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]);
      return [String(id), Object.fromEntries(said)];
    }),
  );
}
