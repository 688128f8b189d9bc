/** The structure for screen readers, as PDF/UA wants it where Chromium writes it otherwise. */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from 'pdf-lib';

const name = (text: string): PDFName => PDFName.of(text);

/** Lists with bodies, groups that are no pictures, links that say where they lead. */
export function mendStructure(pdf: PDFDocument): void {
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    if (!isElement(object)) continue;
    if (roleOf(object) === 'LI') giveBody(pdf, ref, object);
    // An HTML figure groups a drawing with its words; the drawing within is the picture, and has its own Alt.
    if (roleOf(object) === 'Figure' && !object.has(name('Alt'))) object.set(name('S'), name('Div'));
  }
  for (const annotation of annotations(pdf)) describeLink(annotation);
}

/** Everything of a list item but its label stands in its body. */
function giveBody({ context }: PDFDocument, ref: PDFRef, item: PDFDict): void {
  const of = (kid: PDFObject): PDFObject | undefined =>
    kid instanceof PDFRef ? context.lookup(kid) : kid;
  const has = (kid: PDFObject, role: string): boolean => {
    const element = of(kid);
    return isElement(element) && roleOf(element) === role;
  };
  const kids = kidsOf(item);
  const labels = kids.filter((kid) => has(kid, 'Lbl'));
  const rest = kids.filter((kid) => !has(kid, 'Lbl'));
  if (rest.every((kid) => has(kid, 'LBody'))) return;
  const page = item.get(name('Pg'));
  const body = context.register(
    context.obj({ Type: 'StructElem', S: 'LBody', P: ref, ...(page && { Pg: page }), K: rest }),
  );
  for (const kid of rest) {
    const element = of(kid);
    if (isElement(element)) element.set(name('P'), body);
  }
  item.set(name('K'), context.obj([...labels, body]));
}

function describeLink(annotation: PDFDict): void {
  if (annotation.has(name('Contents'))) return;
  const uri = annotation.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
  const address = uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : '';
  annotation.set(
    name('Contents'),
    PDFHexString.fromText(address || 'To another place in this document'),
  );
}

/** Every annotation of every page; Chromium makes none but links. */
export function annotations(pdf: PDFDocument): PDFDict[] {
  return pdf.getPages().flatMap(({ node }) => {
    const list = node.lookupMaybe(name('Annots'), PDFArray);
    return list ? list.asArray().map((_, index) => list.lookup(index, PDFDict)) : [];
  });
}

export function isElement(object: unknown): object is PDFDict {
  return object instanceof PDFDict && String(object.get(name('Type'))) === '/StructElem';
}

/** P, LI, Figure … */
export const roleOf = (element: PDFDict): string => String(element.get(name('S'))).slice(1);

export function kidsOf(element: PDFDict): PDFObject[] {
  const list = element.lookup(name('K'));
  if (list instanceof PDFArray) return list.asArray();
  const only = element.get(name('K'));
  return only === undefined ? [] : [only];
}
