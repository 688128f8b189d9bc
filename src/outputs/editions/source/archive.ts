/** The sources as a ZIP file: its bytes follow from the files, which those of a bundle of git do not. */
import { unzipSync } from 'fflate';
import { sorted, zip } from '../zip.ts';
import type { SourceFile } from './files.ts';

/** @param date YYYY-MM-DD, the edition's */
export function sourceZip(files: readonly SourceFile[], date: string): Uint8Array {
  return zip(sorted(files), date);
}

/** @throws Error where the bytes are no ZIP file */
export function readSourceZip(bytes: Uint8Array): SourceFile[] {
  const modes = modesIn(bytes);
  return Object.entries(unzipSync(bytes)).map(([path, content]) => ({
    path,
    bytes: content,
    executable: ((modes.get(path) ?? 0) & 0o100) !== 0,
  }));
}

const DIRECTORY = 0x02014b50;
const END = 0x06054b50;

/** The modes of the members, from the directory at the end of the file: fflate leaves them out. */
function modesIn(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== END) end -= 1;
  const modes = new Map<string, number>();
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === DIRECTORY) {
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    modes.set(name, view.getUint32(at + 38, true) >>> 16);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return modes;
}
