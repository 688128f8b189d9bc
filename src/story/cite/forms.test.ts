import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from '@playwright/test';
import { ENGLISH } from '../words/fixture.ts';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { storyFixture } from '../record/fixture.ts';
import { bibtex } from './bibtex.ts';
import { citables } from './citable.ts';
import { type CslItem, cslItem } from './csl.ts';
import { plain } from './plain.ts';

const SITE = new URL('https://example.org/a/b/');
const story = storyFixture();
const [whole, , , claim] = citables(story) as [Citable, Citable, Citable, Citable];
type Citable = ReturnType<typeof citables>[number];
const item = (citable = claim, site?: URL): CslItem => cslItem(citable, story.meta, site);

/** What citation-js reads in an entry. */
function parsed(entry: string): Record<string, unknown> {
  const [read] = new Cite(entry).data;
  return read ?? {};
}

test('CSL-JSON fits the schema of the Citation Style Language', () => {
  const schema = JSON.parse(readFileSync('src/story/cite/fixtures/csl-data.json', 'utf8'));
  const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
  for (const site of [undefined, SITE]) {
    validate(citables(story).map((citable) => item(citable, site)));
    expect(validate.errors).toBeNull();
  }
});

test('dates are the edition’s, and an address is there only where the site’s is known', () => {
  expect(item().issued).toEqual({ 'date-parts': [[2026, 11, 22]] });
  expect(item()).not.toHaveProperty('URL');
  expect(item(claim, SITE).URL).toBe('https://example.org/a/b/#claim-gate-open');
  expect(item(whole, SITE).URL).toBe('https://example.org/a/b/');
  expect(bibtex(item(), ENGLISH)).not.toContain('url');
  expect(plain(item(), ENGLISH)).not.toContain('http');
});

test('ids are permanent: they hang on the place, not on its number or title', () => {
  expect(item(whole).id).toBe('two-days-in-a-field');
  expect(item().id).toBe('two-days-in-a-field-claim-gate-open');
});

test('the plain form is a sentence', () => {
  expect(plain(item(claim, SITE), ENGLISH)).toBe(
    'Tests & Sons, the editors. “Claim 1 (borne out): The gate stood open & 50% of ‘Қала’ came.” ' +
      'In Two days in a field, first edition, 22 November 2026. ' +
      'Retold from “A ‘field’ report”, The Paper. https://example.org/a/b/#claim-gate-open',
  );
  expect(plain(item(whole), ENGLISH)).toBe(
    'Tests & Sons, the editors. Two days in a field. First edition, 22 November 2026. ' +
      'Retold from “A ‘field’ report”, The Paper.',
  );
});

test('BibTeX reads back as it was written', () => {
  for (const citable of citables(story)) {
    const written = item(citable, SITE);
    const read = parsed(bibtex(written, ENGLISH));
    expect(read['id']).toBe(written.id);
    expect(read['title']).toBe(written.title);
    expect(read['URL']).toBe(written.URL);
    expect(read['issued']).toEqual(written.issued);
    expect(read['author']).toEqual([{ family: 'Tests & Sons, the editors' }]);
  }
});

test('no title breaks BibTeX', () => {
  const title = fc.string({ unit: fc.constantFrom(...'ab {}\\%$&#_~^“”’Қ"@,='), minLength: 1 });
  fc.assert(
    fc.property(title, (words) => {
      const entry = bibtex({ ...item(), title: `x${words}x` }, ENGLISH);
      expect(parsed(entry)['id']).toBe(item().id);
      expect(depth(entry)).toBe(0);
    }),
  );
});

/** How many braces are left open. */
const depth = (text: string): number => text.split('{').length - text.split('}').length;
