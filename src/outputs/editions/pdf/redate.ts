/** Gives a PDF the date of its edition, so that the same page printed twice has the same bytes. */
import { ArchiveError } from '../fault.ts';

/** As Chromium writes both dates; every replacement is as long as what it replaces, so no offset moves. */
const DATED = /\/(CreationDate|ModDate) \(D:\d{14}([+-]\d{2}'\d{2}'|Z)\)/g;

/**
 * @param date YYYY-MM-DD
 * @throws ArchiveError when the dates are not where Chromium puts them
 */
export function redate(pdf: Uint8Array, date: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const found = text.match(DATED) ?? [];
  if (found.length !== 2 || /\/ID\s*\[/.test(text.slice(text.lastIndexOf('trailer')))) {
    throw new ArchiveError(
      'Chromium wrote its dates into the PDF in a new way, so the PDF would differ from run to run; adapt src/outputs/editions/pdf/redate.ts.',
    );
  }
  const midnight = `D:${date.replaceAll('-', '')}000000`;
  const dated = text.replace(DATED, (_, key: string, zone: string) => {
    return `/${key} (${midnight}${zone === 'Z' ? 'Z' : "+00'00'"})`;
  });
  return new Uint8Array(Buffer.from(dated, 'latin1'));
}
