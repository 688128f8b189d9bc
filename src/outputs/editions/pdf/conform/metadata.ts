/** What the PDF says of itself, to catalogues and to validators: XMP, colour space, identifier of the file. */
import { type PDFDocument, PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import { sha256 } from '../../../../publish/digest.ts';
import { srgbProfile } from './srgb.ts';

/** What stands in the metadata. */
export interface PdfFacts {
  title: string;
  creator: string;
  description: string;
  language: string;
  /** YYYY-MM-DD */
  date: string;
  /** The persistent identifier of the edition. */
  identifier: string;
  rights: string;
  /** The newsroom that publishes it, where one does. */
  publisher?: string | undefined;
}

const TOOL = 'eight-days-in-january';

/** @param bytes of the PDF before: its identifier follows from them */
export function addMetadata(pdf: PDFDocument, facts: PdfFacts, bytes: Uint8Array): void {
  const { catalog, context } = pdf;
  const info = context.lookup(context.trailerInfo.Info, PDFDict);
  // XMP must say the same as this dictionary, so it holds what XMP holds and no more.
  info.set(PDFName.of('Title'), PDFHexString.fromText(facts.title));
  info.set(PDFName.of('Author'), PDFHexString.fromText(facts.creator));
  info.set(PDFName.of('Subject'), PDFHexString.fromText(facts.description));
  info.set(PDFName.of('Creator'), PDFString.of(TOOL));
  info.set(PDFName.of('Producer'), PDFString.of(TOOL));
  const metadata = context.stream(Buffer.from(xmp(facts), 'utf8'), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
  const name = PDFString.of('sRGB IEC61966-2.1');
  const intent = { Type: 'OutputIntent', S: 'GTS_PDFA1', OutputConditionIdentifier: name };
  catalog.set(
    PDFName.of('OutputIntents'),
    context.obj([context.obj({ ...intent, Info: name, DestOutputProfile: profile })]),
  );
  const id = PDFHexString.of(sha256(bytes).slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
}

/** The packet of XMP, with the description of the one schema that PDF/A does not know. */
function xmp(facts: PdfFacts): string {
  const at = `${facts.date}T00:00:00+00:00`;
  const alternative = (text: string) => [
    x('rdf:Alt', [x('rdf:li', { 'xml:lang': 'x-default' }, text)]),
  ];
  const description = x('rdf:Description', { 'rdf:about': '', ...NAMESPACES }, [
    x('pdfaid:part', '3'),
    x('pdfaid:conformance', 'A'),
    x('pdfuaid:part', '1'),
    x('dc:title', alternative(facts.title)),
    x('dc:creator', [x('rdf:Seq', [x('rdf:li', facts.creator)])]),
    x('dc:description', alternative(facts.description)),
    x('dc:rights', alternative(facts.rights)),
    ...(facts.publisher ? [x('dc:publisher', [x('rdf:Bag', [x('rdf:li', facts.publisher)])])] : []),
    x('dc:identifier', facts.identifier),
    x('dc:language', [x('rdf:Bag', [x('rdf:li', facts.language)])]),
    x('xmp:CreateDate', at),
    x('xmp:ModifyDate', at),
    x('xmp:CreatorTool', TOOL),
    x('pdf:Producer', TOOL),
    x('pdfaExtension:schemas', [x('rdf:Bag', [x('rdf:li', RESOURCE, UA_SCHEMA)])]),
  ]);
  const rdf = x('rdf:RDF', { 'xmlns:rdf': RDF }, [description]);
  const packet = toXml(x('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [rdf]));
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>${packet}<?xpacket end="w"?>`;
}

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const NAMESPACES = {
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
  'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
  'xmlns:pdfaid': 'http://www.aiim.org/pdfa/ns/id/',
  'xmlns:pdfuaid': 'http://www.aiim.org/pdfua/ns/id/',
  'xmlns:pdfaExtension': 'http://www.aiim.org/pdfa/ns/extension/',
  'xmlns:pdfaSchema': 'http://www.aiim.org/pdfa/ns/schema#',
  'xmlns:pdfaProperty': 'http://www.aiim.org/pdfa/ns/property#',
};

const RESOURCE = { 'rdf:parseType': 'Resource' };

/** What pdfuaid:part means, for readers that know PDF/A alone. */
const UA_SCHEMA = [
  x('pdfaSchema:schema', 'PDF/UA identification schema'),
  x('pdfaSchema:namespaceURI', NAMESPACES['xmlns:pdfuaid']),
  x('pdfaSchema:prefix', 'pdfuaid'),
  x('pdfaSchema:property', [
    x('rdf:Seq', [
      x('rdf:li', RESOURCE, [
        x('pdfaProperty:name', 'part'),
        x('pdfaProperty:valueType', 'Integer'),
        x('pdfaProperty:category', 'internal'),
        x('pdfaProperty:description', 'The part of PDF/UA'),
      ]),
    ]),
  ]),
];
