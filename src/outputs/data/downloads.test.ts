import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParse } from 'd3-dsv';
import { SPEAKERS } from '../../story/record/fixture-ledger.ts';
import { storyFixture } from '../../story/record/fixture.ts';
import { csv, ledgerColumns } from './csv.ts';
import { about, claimRecords, figureRecords, sourceRecords } from './records.ts';
import { claimsFile, jsonSchema, sourcesFile } from './schema.ts';

const story = storyFixture();
const claims = { about: about(story), claims: claimRecords(story) };
const sources = { about: about(story), sources: sourceRecords(story) };
const COLUMNS = ledgerColumns(SPEAKERS);
const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { uri: URL.canParse } });
const fits = ajv.compile(jsonSchema('Tests', SPEAKERS));

test('the JSON files fit their schema', () => {
  expect(claimsFile(SPEAKERS).parse(claims)).toEqual(claims);
  expect(sourcesFile.parse(sources)).toEqual(sources);
  for (const file of [claims, sources]) {
    fits(file);
    expect(fits.errors).toBeNull();
  }
});

test('the schema refuses what is not in it', () => {
  const [first, ...rest] = claims.claims;
  expect(fits({ ...claims, claims: [{ ...first, status: 'proven' }, ...rest] })).toBe(false);
  expect(fits({ ...claims, claims: [{ ...first, extra: 1 }, ...rest] })).toBe(false);
  expect(fits({ ...sources, about: {} })).toBe(false);
});

test('every field of the schema is explained', () => {
  const text = JSON.stringify(jsonSchema('Tests', SPEAKERS));
  expect(text).toContain('Who says it: saw, heard');
  const columns = Object.values(COLUMNS).flat();
  expect(columns.filter(({ means }) => means === '')).toEqual([]);
});

test('claims stand in the article’s order, sources and figures by id', () => {
  expect(claims.claims.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(sources.sources.map(({ id, claims: uses }) => [id, uses])).toEqual([
    ['early', ['gate-open', 'field']],
    ['late', ['gate-open', 'gate-shut', 'field']],
    ['rows_only', []],
  ]);
  expect(figureRecords(story).map(({ id, claim, status }) => [id, claim, status])).toEqual([
    ['gates', 'gate-open', 'corroborated'],
    ['people', 'gate-open', 'corroborated'],
    ['worked-out', undefined, undefined],
  ]);
});

test('CSV reads back as it was, with quotes, commas and other scripts', () => {
  const rows = csvParse(csv(claims.claims, COLUMNS.claims));
  expect(rows.columns.slice(0, 5)).toEqual(['number', 'id', 'speaker', 'claim', 'when']);
  expect(rows.map(({ claim }) => claim)).toEqual(claims.claims.map(({ claim }) => claim));
  expect(rows.map(({ sources: ids }) => ids)).toEqual(['late early', 'late', 'late early']);
  expect(rows.map(({ grave }) => grave)).toEqual(['', 'true', '']);
  expect(rows.columns).not.toContain('figures');
});

test('figures.csv holds bounds as plain numbers', () => {
  const rows = csvParse(csv(figureRecords(story), COLUMNS.figures));
  expect(rows.columns.slice(0, 5)).toEqual(['id', 'claim', 'value', 'low', 'high']);
  expect({ ...rows[1] }).toMatchObject({ id: 'people', value: '', low: '10000', high: '20000' });
});

test('the archived copy of a source stands in two fields, in JSON and in CSV', () => {
  const [first, ...rest] = story.sources.values();
  const archived = { url: 'https://archive.example/late', date: '2022-02-01' };
  const kept = storyFixture({
    sources: new Map([first!, ...rest].map((s) => [s.id, s === first ? { ...s, archived } : s])),
  });
  const file = { about: about(kept), sources: sourceRecords(kept) };
  fits(file);
  expect(fits.errors).toBeNull();
  const rows = csvParse(csv(file.sources, COLUMNS.sources));
  const copies = rows.map(({ id, archivedUrl, archivedDate }) => [id, archivedUrl, archivedDate]);
  expect(copies).toContainEqual([first?.id, archived.url, archived.date]);
  expect(copies.filter(([, url]) => url)).toHaveLength(1);
});
