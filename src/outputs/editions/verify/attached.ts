/** The files that a PDF carries. */
import { readFileSync } from 'node:fs';
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { sha256 } from '../../../publish/digest.ts';

/** @returns their sums; none of a PDF that cannot be read, which other checks tell */
export async function attachedTo(path: string): Promise<string[]> {
  try {
    const pdf = await PDFDocument.load(readFileSync(path), { updateMetadata: false });
    return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
      if (!(object instanceof PDFRawStream)) return [];
      const type = String(object.dict.get(PDFName.of('Type')));
      const isFile =
        type === '/EmbeddedFile' && object.dict.lookup(PDFName.of('Params')) instanceof PDFDict;
      return isFile ? [sha256(decodePDFRawStream(object).decode())] : [];
    });
  } catch {
    return [];
  }
}
