/**
 * The rules of PDF/A-3a and PDF/UA-1 that a print of ours could break. veraPDF knows all of them; these are
 * held where it is not installed.
 */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
} from 'pdf-lib';
import { marking } from '../pdf/conform/artifacts.ts';
import { annotations, isElement, kidsOf, roleOf } from '../pdf/conform/structure.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** @returns a sentence a rule that is broken */
export function ruleFaults(pdf: PDFDocument): string[] {
  const { catalog, context } = pdf;
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const elements = objects.filter(isElement);
  const packet = catalog.lookup(name('Metadata'));
  const xmp = packet instanceof PDFRawStream ? Buffer.from(packet.contents).toString('utf8') : '';
  const says = (property: string, value: string): boolean =>
    xmp.includes(`<${property}>${value}</${property}>`);
  const intent = catalog.lookupMaybe(name('OutputIntents'), PDFArray)?.lookup(0);
  const preferences = catalog.lookupMaybe(name('ViewerPreferences'), PDFDict);
  const specs = objects.filter(
    (object): object is PDFDict =>
      object instanceof PDFDict && String(object.get(name('Type'))) === '/Filespec',
  );
  const items = elements.filter((element) => roleOf(element) === 'LI');
  const bare = (element: PDFDict): boolean =>
    kidsOf(element).some((kid) => {
      const of = context.lookup(kid);
      return !isElement(of) || !['Lbl', 'LBody'].includes(roleOf(of));
    });
  const rules: [broken: boolean, sentence: string][] = [
    [
      !says('pdfaid:part', '3') || !says('pdfaid:conformance', 'A'),
      'it does not say that it is PDF/A-3a.',
    ],
    [!says('pdfuaid:part', '1'), 'it does not say that it is PDF/UA-1.'],
    [!/<dc:title><rdf:Alt><rdf:li [^>]*>[^<]/.test(xmp), 'its metadata (XMP) hold no title.'],
    [
      !(
        intent instanceof PDFDict &&
        intent.lookup(name('DestOutputProfile')) instanceof PDFRawStream
      ),
      'it has no colour space of its own (OutputIntent).',
    ],
    [!context.trailerInfo.ID, 'its trailer has no ID.'],
    [String(preferences?.get(name('DisplayDocTitle'))) !== 'true', 'its window shows no title.'],
    [
      annotations(pdf).some((annotation) => !annotation.has(name('Contents'))),
      'a link does not say where it leads.',
    ],
    [
      elements.some((element) => roleOf(element) === 'Figure' && !element.has(name('Alt'))),
      'a picture has no words in its place (Alt).',
    ],
    [items.some(bare), 'an item of a list has no body (LBody).'],
    [
      streams(pdf, objects).some(hasUnmarked),
      'something is drawn that is neither content nor artifact.',
    ],
    [
      specs.length === 0 ||
        specs.some((spec) => !spec.has(name('AFRelationship'))) ||
        !catalog.has(name('AF')),
      'it carries no data, or does not say what they are to it.',
    ],
  ];
  return rules.flatMap(([broken, sentence]) => (broken ? [sentence] : []));
}

/** What the pages and forms draw. */
function streams(pdf: PDFDocument, objects: unknown[]): string[] {
  const pages = pdf.getPages().map(({ node }) => node.lookup(name('Contents')));
  const forms = objects.filter(
    (object) =>
      object instanceof PDFRawStream && String(object.dict.get(name('Subtype'))) === '/Form',
  );
  return [...pages, ...forms].flatMap((stream) =>
    stream instanceof PDFRawStream
      ? [Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')]
      : [],
  );
}

/** Marking what is marked adds nothing. */
const hasUnmarked = (text: string): boolean => artifacts(marking(text)) !== artifacts(text);
const artifacts = (text: string): number => text.split('/Artifact').length;
