/** Writes .br and .gz beside every text file, for servers that send them as they are. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { kept } from './work-cache.ts';

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
  const br = await kept({ step: 'brotli', params }, [bytes], () =>
    promisify(brotliCompress)(bytes, { params }),
  );
  const level = constants.Z_BEST_COMPRESSION;
  const gz = await kept({ step: 'gzip', level, NO_SYSTEM }, [bytes], async () => {
    const copy = await promisify(gzip)(bytes, { level });
    copy[SYSTEM_BYTE] = NO_SYSTEM;
    return copy;
  });
  const copies = [
    { name: `${path}.br`, copy: br },
    { name: `${path}.gz`, copy: gz },
  ].filter(({ copy }) => copy.length < bytes.length);
  for (const { name, copy } of copies) writeFileSync(name, copy);
  return copies.length;
}
