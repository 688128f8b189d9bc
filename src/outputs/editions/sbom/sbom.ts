/**
 * The bill of materials: every package that package-lock.json lists, as CycloneDX 1.6. Its date is the
 * edition's, and its serial number follows from all else that it says, so that the same sources give the
 * same bytes.
 */
import { ComponentType } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component,
  LicenseRepository,
  Metadata,
  NamedLicense,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as CycloneJson, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import { PackageURL } from 'packageurl-js';
import type { Story } from '../../../story/types.ts';
import { uuidFrom } from '../../../publish/digest.ts';
import { editionOf } from '../../../story/edition-names.ts';
import { componentOf, purlOf } from './component.ts';
import { readLockfile } from './lockfile.ts';

const serializer = new JsonSerializer(new CycloneJson.Normalize.Factory(Spec1dot6));

/**
 * @param lockfile the text of package-lock.json
 * @param shipped the packages of which something reaches the reader
 */
export function sbom(
  story: Pick<Story, 'meta'>,
  lockfile: string,
  shipped: readonly { name: string; version: string }[],
): Uint8Array {
  const packages = readLockfile(lockfile);
  const reaching = new Set(shipped.map(purlOf));
  const edition = editionComponent(story);
  const byFolder = new Map([['', edition]]);
  // A package that lies in several folders is one component.
  const byPurl = new Map<string, Component>();
  for (const locked of packages.filter(({ folder }) => folder !== '')) {
    const purl = purlOf(locked);
    const component = byPurl.get(purl) ?? componentOf(locked, reaching.has(purl));
    byPurl.set(purl, component);
    byFolder.set(locked.folder, component);
  }
  for (const { folder, needs } of packages) {
    const needed = needs.flatMap((need) => byFolder.get(need)?.bomRef ?? []);
    for (const ref of needed) byFolder.get(folder)?.dependencies.add(ref);
  }
  const bom = new Bom({
    metadata: new Metadata({
      component: edition,
      timestamp: new Date(`${editionOf(story).date}T00:00:00Z`),
    }),
  });
  for (const component of byPurl.values()) bom.components.add(component);
  bom.serialNumber = `urn:uuid:${uuidFrom(textOf(bom))}`;
  return new TextEncoder().encode(`${textOf(bom)}\n`);
}

function editionComponent(story: Pick<Story, 'meta'>): Component {
  const { slug, name, title } = editionOf(story);
  const { words, code } = story.meta.licence;
  const purl = new PackageURL('generic', undefined, slug, name).toString();
  return new Component(ComponentType.Application, slug, {
    version: name,
    description: `${title}, ${name} edition`,
    purl,
    bomRef: purl,
    licenses: new LicenseRepository(
      [words, code].map(({ name: licence, url }) => new NamedLicense(licence, { url })),
    ),
  });
}

const textOf = (bom: Bom): string => serializer.serialize(bom, { sortLists: true, space: 1 });
