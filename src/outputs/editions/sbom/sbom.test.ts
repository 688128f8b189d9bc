import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { loadStory } from '../../../story/story.ts';
import { shippedPackages } from '../../licences/shipped.ts';
import { checkSbom } from '../verify/sbom.ts';
import { readLockfile } from './lockfile.ts';
import { sbom } from './sbom.ts';

const HASH = `sha512-${Buffer.alloc(64, 0xab).toString('base64')}`;
const LOCK = {
  packages: {
    '': {
      version: '1.0.0',
      dependencies: { drum: '1.0.0' },
      devDependencies: { '@a/stick': '2.0.0' },
    },
    'node_modules/drum': {
      version: '1.0.0',
      integrity: HASH,
      license: '(MIT OR CC0-1.0)',
      optionalDependencies: { skin: '1.0.0', absent: '1.0.0' },
    },
    'node_modules/drum/node_modules/skin': { version: '1.0.0', integrity: HASH, license: 'Goat' },
    'node_modules/@a/stick': {
      version: '2.0.0',
      integrity: HASH,
      license: 'MIT',
      dev: true,
      dependencies: { skin: '^1.0.0', drum: '1.0.0' },
    },
    'node_modules/@a/stick/node_modules/skin': {
      version: '1.0.0',
      integrity: HASH,
      license: 'Goat',
    },
  },
};
const story = loadStory();
const parsed = (lock: unknown) =>
  JSON.parse(
    new TextDecoder().decode(
      sbom(story, JSON.stringify(lock), [{ name: 'drum', version: '1.0.0' }]),
    ),
  );

test('a component has its name, hash, licence and scope', () => {
  const { components } = parsed(LOCK);
  expect(components).toEqual([
    {
      type: 'library',
      name: 'stick',
      group: '@a',
      version: '2.0.0',
      'bom-ref': 'pkg:npm/%40a/stick@2.0.0',
      purl: 'pkg:npm/%40a/stick@2.0.0',
      scope: 'excluded',
      hashes: [{ alg: 'SHA-512', content: 'ab'.repeat(64) }],
      licenses: [{ license: { id: 'MIT', acknowledgement: 'declared' } }],
      properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
    },
    expect.objectContaining({
      name: 'drum',
      scope: 'required',
      licenses: [{ expression: '(MIT OR CC0-1.0)', acknowledgement: 'declared' }],
    }),
    expect.objectContaining({
      name: 'skin',
      scope: 'excluded',
      licenses: [{ license: { name: 'Goat', acknowledgement: 'declared' } }],
    }),
  ]);
});

test('each package is found as Node finds it', () => {
  expect(readLockfile(JSON.stringify(LOCK)).map(({ needs }) => needs)).toEqual([
    ['node_modules/drum', 'node_modules/@a/stick'],
    ['node_modules/drum/node_modules/skin'],
    [],
    ['node_modules/@a/stick/node_modules/skin', 'node_modules/drum'],
    [],
  ]);
});

test('its number follows from what it says, and its date is the edition’s', () => {
  const one = parsed(LOCK);
  expect(parsed(structuredClone(LOCK))).toEqual(one);
  const other = structuredClone(LOCK);
  other.packages['node_modules/drum'].version = '1.0.1';
  expect(parsed(other).serialNumber).not.toBe(one.serialNumber);
  expect(one.metadata.timestamp).toBe(`${story.meta.edition.date}T00:00:00.000Z`);
  expect(one.metadata.component.version).toBe(story.meta.edition.name);
});

test('ours is valid by CycloneDX’s own schema, and tells what reaches the reader', async () => {
  const shipped = await shippedPackages();
  const lockfile = readFileSync('package-lock.json', 'utf8');
  const bom = JSON.parse(new TextDecoder().decode(sbom(story, lockfile, shipped)));
  const validate = validator();
  expect(validate(bom), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...bom, serialNumber: 'urn:uuid:1' })).toBe(false);
  const required = bom.components.filter(({ scope }: { scope: string }) => scope === 'required');
  expect(required).toHaveLength(shipped.length);
});

test('a bill of materials of another edition, and what is none, is found', () => {
  const file = test.info().outputPath('story-sbom.cdx.json');
  writeFileSync(file, JSON.stringify(parsed(LOCK)));
  const { name } = story.meta.edition;
  expect(checkSbom(file, name)).toEqual({ what: 'materials', faults: [], facts: '3 packages' });
  expect(checkSbom(file, 'other').faults).toEqual([
    `story-sbom.cdx.json: it is of the edition “${name}”.`,
  ]);
  writeFileSync(file, JSON.stringify({ ...parsed(LOCK), components: [] }));
  expect(checkSbom(file, name).faults).toHaveLength(1);
});

test('a package that the lockfile names and the bill does not is found, and the other way round', () => {
  const file = test.info().outputPath('story-sbom.cdx.json');
  const { name } = story.meta.edition;
  const { components, ...rest } = parsed(LOCK);
  writeFileSync(file, JSON.stringify({ ...rest, components: components.slice(1) }));
  const lock = structuredClone(LOCK) as { packages: Record<string, unknown> };
  expect(checkSbom(file, name, JSON.stringify(lock)).faults).toEqual([
    'story-sbom.cdx.json: it lacks pkg:npm/%40a/stick@2.0.0, which package-lock.json of the sources names.',
  ]);
  writeFileSync(file, JSON.stringify({ ...rest, components }));
  delete lock.packages['node_modules/@a/stick'];
  expect(checkSbom(file, name, JSON.stringify(lock)).faults).toEqual([
    'story-sbom.cdx.json: it names pkg:npm/%40a/stick@2.0.0, which package-lock.json of the sources does not.',
  ]);
});

/** The schemas that the library brings along; ajv knows no format for international addresses. */
function validator() {
  const library = createRequire(import.meta.url).resolve(
    '@cyclonedx/cyclonedx-library/package.json',
  );
  const schema = (name: string) =>
    JSON.parse(
      readFileSync(join(dirname(library), 'res/schema', `${name}.SNAPSHOT.schema.json`), 'utf8'),
    );
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  for (const format of ['iri-reference', 'idn-email']) ajv.addFormat(format, true);
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }

  return ajv.compile(schema('bom-1.6'));
}
