/** Writes .br and .gz beside every text file, for servers that send them as they are. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|css|js|mjs|json|jsonld|webmanifest|svg|xml|txt|csv|md|bib|ris|yaml)$/;

/** Where in gzip's header the system is named that wrote it, and the number that names none. */
const SYSTEM_BYTE = 9;
const NO_SYSTEM = 255;

/**
 * Compresses as far as it goes; the same bytes on every machine. A file that would not shrink gets no copy.
 * @returns how many copies were written
 */
export async function compressFiles(folder: string, files: readonly string[]): Promise<number> {
  const texts = files.filter((file) => TEXT.test(file));
  const written = await Promise.all(texts.map((file) => compress(join(folder, file))));
  return written.reduce((sum, count) => sum + count, 0);
}

async function compress(path: string): Promise<number> {
  const bytes = readFileSync(path);
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_QUALITY } = constants;
  const params = {
    [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY,
    [BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const br = await promisify(brotliCompress)(bytes, { params });
  const gz = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
  gz[SYSTEM_BYTE] = NO_SYSTEM;
  const copies = [
    { name: `${path}.br`, copy: br },
    { name: `${path}.gz`, copy: gz },
  ].filter(({ copy }) => copy.length < bytes.length);
  for (const { name, copy } of copies) writeFileSync(name, copy);
  return copies.length;
}
