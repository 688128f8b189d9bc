/** On which page of a printed PDF each place stands that a link leads to. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from 'pdf-lib';

/** @returns numbers of pages, from 1, by the id of the place */
export async function foliosOf(bytes: Uint8Array): Promise<Map<string, number>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const numbers = new Map(pdf.getPages().map(({ ref }, i) => [ref.toString(), i + 1]));
  const places = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const found = (places?.entries() ?? []).flatMap(([name, value]): [string, number][] => {
    const place = value instanceof PDFRef ? pdf.context.lookup(value) : value;
    const page = place instanceof PDFArray ? numbers.get(String(place.get(0))) : undefined;
    return page === undefined ? [] : [[name.decodeText(), page]];
  });
  return new Map(found);
}
