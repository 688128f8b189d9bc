/** One package as a component of the bill of materials. */
import { Factories } from '@cyclonedx/cyclonedx-library/Contrib/License';
import {
  ComponentScope,
  ComponentType,
  HashAlgorithm,
  LicenseAcknowledgement,
} from '@cyclonedx/cyclonedx-library/Enums';
import {
  Component,
  HashDictionary,
  LicenseRepository,
  Property,
  PropertyRepository,
} from '@cyclonedx/cyclonedx-library/Models';
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import { PackageURL } from 'packageurl-js';
import type { LockedPackage } from './lockfile.ts';

/** The name that CycloneDX's list of property names gives to it. */
const FOR_DEVELOPMENT = 'cdx:npm:package:development';

const ALGORITHMS: Record<string, HashAlgorithm> = {
  sha512: HashAlgorithm['SHA-512'],
  sha384: HashAlgorithm['SHA-384'],
  sha256: HashAlgorithm['SHA-256'],
  sha1: HashAlgorithm['SHA-1'],
};

/** Terms joined by AND and OR, each a known licence: what no registry is known to go beyond. */
const licences = new Factories.LicenseFactory((expression) => {
  const terms = expression.split(/ (?:AND|OR) |[()]/).filter(Boolean);
  if (!terms.every(isSupportedSpdxId)) throw new Error(`${expression} is no SPDX expression`);
});

/** @param shipped whether something of the package reaches the reader; the others only make the site */
export function componentOf(locked: LockedPackage, shipped: boolean): Component {
  const { name, version, integrity, dev } = locked;
  const purl = purlOf(locked);
  const [group, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return new Component(ComponentType.Library, bare ?? name, {
    ...(group ? { group } : {}),
    version,
    purl,
    bomRef: purl,
    scope: shipped ? ComponentScope.Required : ComponentScope.Excluded,
    licenses: declared(locked.licence),
    hashes: hashesOf(integrity),
    properties: new PropertyRepository(dev ? [new Property(FOR_DEVELOPMENT, 'true')] : []),
  });
}

/** pkg:npm/%40scope/name@1.2.3: the package's name across tools. */
export function purlOf({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string {
  const [group, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return new PackageURL('npm', group, bare, version).toString();
}

function declared(licence: string | undefined): LicenseRepository {
  if (licence === undefined) return new LicenseRepository();
  const made = licences.makeFromString(licence);
  made.acknowledgement = LicenseAcknowledgement.Declared;
  return new LicenseRepository([made]);
}

/** npm writes hashes in base64, CycloneDX in hexadecimal. */
function hashesOf(integrity = ''): HashDictionary {
  return new HashDictionary(
    integrity.split(' ').flatMap((hash) => {
      const [, name = '', base64 = ''] = /^(\w+)-([^?]+)/.exec(hash) ?? [];
      const algorithm = ALGORITHMS[name];
      const hex = Buffer.from(base64, 'base64').toString('hex');
      return algorithm === undefined ? [] : [[algorithm, hex] as const];
    }),
  );
}
