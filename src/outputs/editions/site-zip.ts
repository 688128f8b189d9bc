/** The built site as a ZIP file, to be unpacked on any host. */
import type { Site } from './site.ts';
import { sorted, zip } from './zip.ts';

/** @param date YYYY-MM-DD */
export function siteZip(site: Site, date: string): Uint8Array {
  return zip(sorted(site.files.map((path) => ({ path, bytes: site.bytes(path) }))), date);
}
