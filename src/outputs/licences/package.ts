/** What an installed package says of itself: version, licence, and the text of that licence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Problems } from '../../story/problems.ts';

export interface Licensed {
  name: string;
  version: string;
  /** An SPDX expression, "MIT AND OFL-1.1". */
  licence: string;
  /** The licence files as they are, with line feeds. */
  texts: string[];
}

/** What a reader may be handed. OFL-1.1 is for fonts only, but no code is published under it. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'OFL-1.1',
]);

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().default(''),
});

/** The folder of the package that holds a file: all up to the name after the last node_modules. */
export function packageFolder(file: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll('\\', '/'))?.[0];
}

/** Reads a package, and adds to the problems what forbids to hand it on. */
export function readLicence(folder: string, problems: Problems): Licensed {
  const manifest = packageSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const { name, version, license: licence } = manifest;
  const place = { file: `node_modules/${name}/package.json`, line: 1 };
  const remedy = 'put another package in its place, for readers are handed this one';
  if (!licence.split(' AND ').every((one) => ALLOWED.has(one))) {
    const allowed = [...ALLOWED].join(', ');
    problems.add(place, `its licence is “${licence}”, which is none of ${allowed}`, remedy);
  }
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.join('') === '')
    problems.add(place, 'it comes without the text of its licence', remedy);
  return { name, version, licence, texts };
}
