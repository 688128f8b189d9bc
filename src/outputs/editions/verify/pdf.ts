/** Facts of the PDF, read from its structure. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { FAMILY } from '../../../site/sharing/drawing-css.ts';
import type { Checked } from './check.ts';
import { ruleFaults } from './pdf-rules.ts';

/** What the PDF must be. */
export interface PdfExpected {
  title: string;
  language: string;
}

/** @param path of the PDF */
export async function checkPdf(path: string, expected: PdfExpected): Promise<Checked> {
  const name = basename(path);
  const what = 'PDF';
  let pdf: PDFDocument;
  try {
    pdf = await PDFDocument.load(readFileSync(path), {
      updateMetadata: false,
      throwOnInvalidObject: true,
    });
  } catch {
    return { what, faults: [`${name}: it cannot be read as PDF.`] };
  }
  const { catalog, context } = pdf;
  const fonts = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && typeOf(object) === '/Font' ? [object] : [],
    );
  const pictures = context
    .enumerateIndirectObjects()
    .filter(([, object]) => object instanceof PDFRawStream && isOddPicture(object)).length;
  const faults = [
    pdf.getPageCount() === 0 && 'it has no pages.',
    String(catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.get(PDFName.of('Marked'))) !==
      'true' && 'it is not tagged.',
    !catalog.has(PDFName.of('StructTreeRoot')) && 'it has no structure for screen readers.',
    !catalog.has(PDFName.of('Outlines')) && 'it has no outline.',
    textOf(catalog.get(PDFName.of('Lang'))) !== expected.language &&
      `its language is not ${expected.language}.`,
    pdf.getTitle() !== expected.title && `its title is not “${expected.title}”.`,
    fonts.length === 0 && 'it has no fonts, so its text cannot be selected.',
    fonts.some((font) => !font.has(PDFName.of('ToUnicode')) && isWhole(font)) &&
      'the text of a font cannot be selected.',
    fonts.some((font) => !isEmbedded(font)) && 'a font is not embedded.',
    ...OWN.filter((own) => !fonts.some((font) => nameOf(font).includes(own))).map(
      (own) => `it is not set in ${own}.`,
    ),
    ...foreign(fonts).map(
      (font) => `it is set in ${font}, which is none of the story’s typefaces.`,
    ),
    pictures > 0 && `${pictures} pictures are neither drawn nor JPEG.`,
    ...ruleFaults(pdf),
  ].filter((fault): fault is string => typeof fault === 'string');
  return {
    what,
    faults: faults.map((fault) => `${name}: ${fault}`),
    facts: `${pdf.getPageCount()} pages, tagged, ${fonts.filter(isWhole).length} fonts embedded`,
  };
}

/** The typefaces of the story, as font files name themselves: Chromium prints without those it has not loaded. */
const OWN = [FAMILY.serif, FAMILY.sans].map((family) => family.replaceAll(' ', ''));

const nameOf = (font: PDFDict): string => String(font.get(PDFName.of('BaseFont')) ?? '');

/** Names of the typefaces that are not the story's own: a machine's fonts differ from those of another. */
function foreign(fonts: readonly PDFDict[]): string[] {
  const names = fonts.map((font) => nameOf(font).replace(/^\/([A-Z]{6}\+)?/, ''));
  return [...new Set(names.filter((font) => font && !OWN.some((own) => font.startsWith(own))))];
}

const typeOf = (dict: PDFDict): string => String(dict.get(PDFName.of('Type')) ?? '');
const subtypeOf = (dict: PDFDict): string => String(dict.get(PDFName.of('Subtype')) ?? '');

/** False for the parts that a composite font is made of. */
const isWhole = (font: PDFDict): boolean => !subtypeOf(font).startsWith('/CIDFont');

/** Composite fonts carry their file in their parts; Type 3 fonts are drawn in place. */
function isEmbedded(font: PDFDict): boolean {
  if (['/Type0', '/Type3'].includes(subtypeOf(font))) return true;
  const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)));
}

function isOddPicture({ dict }: PDFRawStream): boolean {
  if (subtypeOf(dict) !== '/Image') return false;
  const filter = dict.lookup(PDFName.of('Filter'));
  const last = filter instanceof PDFArray ? filter.get(filter.size() - 1) : filter;
  return String(last) !== '/DCTDecode';
}

function textOf(value: unknown): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}
