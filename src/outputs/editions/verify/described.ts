/** What the descriptions in a bag say of its edition: its title, its identifier, its day, and the sums of its files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { visit } from 'unist-util-visit';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { parse } from 'yaml';
import { sha256 } from '../../../publish/digest.ts';
import { MANIFEST } from '../../../story/edition-names.ts';
import { CRATE, PAYLOAD } from '../deposit/bag.ts';
import type { Manifest } from '../manifest.ts';
import { readManifest } from './sums.ts';

/** What a description says; undefined is what it has no place for, empty what it lacks. */
interface Claims {
  title?: string;
  identifier?: string;
  date?: string;
  /** SHA-256 by the name of the file. */
  sums?: Map<string, string>;
}

/** @param folder of the bag */
export function describedFaults(folder: string): string[] {
  const data = join(folder, PAYLOAD);
  const manifest = readManifest(data);
  if (!manifest) return [];
  return Object.entries(READERS)
    .filter(([file]) => existsSync(join(folder, file)))
    .flatMap(([file, read]) => {
      const text = readFileSync(join(folder, file), 'utf8');
      if (text.includes('[object Object]')) {
        return [`${file}: it says “[object Object]” where words belong; make the bag anew.`];
      }
      let claims: Claims;
      try {
        claims = read(text);
      } catch {
        return [`${file}: it cannot be read; make the bag anew.`];
      }
      return [...wordFaults(claims, manifest), ...sumFaults(claims, manifest, data)].map(
        (fault) => `${file}: ${fault}`,
      );
    });
}

const wordFaults = (claims: Claims, manifest: Manifest): string[] =>
  (['title', 'identifier', 'date'] as const)
    .filter((name) => claims[name] !== undefined && claims[name] !== manifest[name])
    .map(
      (name) =>
        `its ${name} is ${claims[name] || 'missing'}, that of ${MANIFEST} ${manifest[name]}.`,
    );

function sumFaults({ sums }: Claims, { files }: Manifest, data: string): string[] {
  if (!sums) return [];
  const lacking = files.filter(({ file }) => !sums.has(file));
  const wrong = [...sums].filter(([file, sum]) => {
    const place = join(data, file);
    return !existsSync(place) || sha256(readFileSync(place)) !== sum;
  });
  return [
    ...lacking.map(({ file }) => `it does not describe ${file}.`),
    ...wrong.map(([file]) => `its SHA-256 of ${file} is not that of the file.`),
  ];
}

const READERS: Record<string, (text: string) => Claims> = {
  'bag-info.txt': (text) => ({
    identifier: /^External-Identifier: *(.+?)\r?$/m.exec(text)?.[1] ?? '',
  }),
  'CITATION.cff': (text) => {
    const cff = citationSchema.parse(parse(text));
    const other = cff.identifiers.find(({ type }) => type === 'other')?.value;
    return {
      title: cff.title,
      identifier: addressed(cff.doi) ?? other ?? '',
      date: cff['date-released'],
    };
  },
  '.zenodo.json': (text) => {
    const zenodo = zenodoSchema.parse(JSON.parse(text));
    const same = zenodo.related_identifiers.find(({ relation }) => relation === 'isIdenticalTo');
    return {
      title: zenodo.title,
      identifier: addressed(zenodo.doi) ?? same?.identifier ?? '',
      date: zenodo.publication_date,
    };
  },
  'datacite.xml': (text) => {
    const root = fromXml(text);
    const [identifier] = elementsIn(root, 'identifier');
    const named = wordsOf(identifier);
    const isDoi = identifier?.attributes['identifierType'] === 'DOI';
    return {
      title: wordsOf(elementsIn(root, 'title')[0]),
      identifier: (isDoi ? addressed(named) : named) ?? '',
      date: wordsOf(elementsIn(root, 'date')[0]),
    };
  },
  'premis.xml': (text) => {
    const objects = elementsIn(fromXml(text), 'premis:object').map((object) => {
      const [path, sum] = ['premis:objectIdentifierValue', 'premis:messageDigest'].map((name) =>
        wordsOf(elementsIn(object, name)[0]),
      );
      return [(path ?? '').replace(PAYLOAD, ''), sum ?? ''] as const;
    });
    return { sums: new Map(objects) };
  },
  [PAYLOAD + CRATE]: (text) => {
    const graph = crateSchema.parse(JSON.parse(text))['@graph'];
    const dataset = graph.find((entity) => entity['@id'] === './');
    const files = graph.filter((entity) => entity['@type'] === 'File');
    return {
      title: dataset?.name?.replace(/, \S+ edition$/, '') ?? '',
      identifier: dataset?.identifier ?? '',
      date: dataset?.datePublished ?? '',
      sums: new Map(files.map((file) => [file['@id'], file.sha256 ?? ''])),
    };
  },
};

const citationSchema = z.object({
  title: z.string(),
  doi: z.string().optional(),
  'date-released': z.string(),
  identifiers: z.array(z.object({ type: z.string(), value: z.string() })),
});
const zenodoSchema = z.object({
  title: z.string(),
  doi: z.string().optional(),
  publication_date: z.string(),
  related_identifiers: z.array(z.object({ identifier: z.string(), relation: z.string() })),
});
const crateSchema = z.object({
  '@graph': z.array(
    z.object({
      '@id': z.string(),
      '@type': z.string(),
      name: z.string().optional(),
      identifier: z.string().optional(),
      datePublished: z.string().optional(),
      sha256: z.string().optional(),
    }),
  ),
});

/** A DOI as the manifest writes it. */
const addressed = (doi: string | undefined): string | undefined =>
  doi === undefined ? undefined : `https://doi.org/${doi}`;

function elementsIn(node: Parameters<typeof visit>[0], name: string): Element[] {
  const found: Element[] = [];
  visit(node, (one) => {
    if (one.type === 'element' && 'name' in one && one.name === name) found.push(one as Element);
  });
  return found;
}

function wordsOf(element: Element | undefined): string {
  const [text] = element?.children ?? [];
  return text?.type === 'text' ? text.value : '';
}
