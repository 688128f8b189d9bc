/** An edition changed in one place and summed anew, as whoever means to deceive would leave it. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from 'pdf-lib';
import { sumsOf } from '../src/outputs/editions/manifest.ts';
import { checksOf } from '../src/outputs/editions/verify/verify.ts';
import { sha256 } from '../src/publish/digest.ts';

/** Changes files in a folder, which is a copy of the edition. */
export type Tamper = (folder: string) => void | Promise<void>;

/**
 * Asks the checks that need no other program, one after another, until one says what is looked for.
 * @param copy a folder that is not there yet
 * @returns all that they have said
 */
export async function faultsUntil(
  sentence: string,
  { edition, copy, tamper }: { edition: string; copy: string; tamper: Tamper },
): Promise<string> {
  cpSync(edition, copy, { recursive: true });
  try {
    await tamper(copy);
    sumAnew(copy);
    let faults = '';
    for (const check of checksOf(copy).checks) {
      faults += `${(await check()).faults.join('\n')}\n`;
      if (faults.includes(sentence)) break;
    }
    return faults;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** The manifest names every file as it is by now, and the sums sum it. */
function sumAnew(folder: string): void {
  const manifest = JSON.parse(readFileSync(join(folder, 'MANIFEST.json'), 'utf8'));
  for (const entry of manifest.files) {
    const bytes = readFileSync(join(folder, entry.file));
    Object.assign(entry, { bytes: bytes.length, sha256: sha256(bytes) });
  }
  writeFileSync(join(folder, 'MANIFEST.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const files = readdirSync(folder).filter((file) => file !== 'SHA256SUMS');
  const all = files.map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
  writeFileSync(join(folder, 'SHA256SUMS'), sumsOf(all));
}

/** Replaces words in a file of text. */
export const words =
  (file: string, from: string, to: string): Tamper =>
  (folder) =>
    write(folder, file, (bytes) => replaced(bytes, from, to));

export type Members = Record<string, Uint8Array>;

/** Changes the members of a ZIP file, in which the mimetype stays the first and plain. */
export const members =
  (file: string, change: (members: Members) => void): Tamper =>
  (folder) =>
    write(folder, file, (bytes) => {
      const all = unzipSync(bytes);
      change(all);
      return zipSync(
        Object.fromEntries(
          Object.entries(all).map(([name, member]) => [
            name,
            [member, { level: name === 'mimetype' ? 0 : 6 }],
          ]),
        ),
      );
    });

/** The page on which the story begins, with words before any drawing: those are not held to each other. */
const FIRST = 2;

/** Changes one figure to another of the same font in what a page of a PDF draws. */
export const drawn =
  (file: string): Tamper =>
  async (folder) => {
    const pdf = await PDFDocument.load(readFileSync(join(folder, file)), { updateMetadata: false });
    const { node } = pdf.getPages()[FIRST]!;
    const stream = node.lookup(PDFName.of('Contents'));
    if (!(stream instanceof PDFRawStream)) throw new Error('The page draws nothing.');
    const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    // Two letters of a word change places.
    const turned = text.replace(
      /(MCID \d+ >> BDC\nBT\n(?:(?!ET).)*?)<([0-9A-F]{4})> Tj(\n[^\n]+ Td\n)<(?!\2)([0-9A-F]{4})> Tj/s,
      '$1<$4> Tj$3<$2> Tj',
    );
    if (turned === text) throw new Error('There were no letters to turn.');
    const changed = pdf.context.flateStream(Buffer.from(turned, 'latin1'));
    node.set(PDFName.of('Contents'), pdf.context.register(changed));
    writeFileSync(
      join(folder, file),
      await pdf.save({ useObjectStreams: false, addDefaultPage: false }),
    );
  };

export function replaced(bytes: Uint8Array | undefined, from: string, to: string): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes(from)) throw new Error(`There is no “${from}” to change.`);
  return new TextEncoder().encode(text.replaceAll(from, to));
}

function write(folder: string, file: string, change: (bytes: Uint8Array) => Uint8Array): void {
  const place = join(folder, file);
  writeFileSync(place, change(new Uint8Array(readFileSync(place))));
}
