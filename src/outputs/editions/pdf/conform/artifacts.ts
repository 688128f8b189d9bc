/** Marks what Chromium draws outside any content, running lines and rules, as no content at all. */
import {
  decodePDFRawStream,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFStream,
  type PDFRef,
} from 'pdf-lib';

const PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
const PAINT = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh']);
const TOKEN =
  /\s*(<<(?:[^<>]|<[^<>]*>)*>>|<[0-9A-Fa-f\s]*>|\((?:\\.|[^()\\])*\)|\[(?:\((?:\\.|[^()\\])*\)|[^\]])*\]|\/[^\s/<>[\]()]+|[^\s/<>[\]()]+)/gy;
const OPERATOR = /^(?!true$|false$|null$)[A-Za-z'"*][A-Za-z0-9*'"]*$/;

export function markArtifacts(pdf: PDFDocument): void {
  const { context } = pdf;
  const pages = pdf.getPages().map(({ node }) => node.get(PDFName.of('Contents')) as PDFRef);
  const forms = context
    .enumerateIndirectObjects()
    .filter(
      ([, object]) =>
        object instanceof PDFRawStream &&
        String(object.dict.get(PDFName.of('Subtype'))) === '/Form',
    )
    .map(([ref]) => ref);
  for (const ref of [...pages, ...forms]) {
    const stream = context.lookup(ref, PDFStream);
    if (!(stream instanceof PDFRawStream)) continue;
    const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    const marked = context.flateStream(Buffer.from(marking(text), 'latin1'));
    for (const [key, value] of stream.dict.entries()) {
      if (!['/Length', '/Filter'].includes(String(key))) marked.dict.set(key, value);
    }
    context.assign(ref, marked);
  }
}

/**
 * @param text operators of a page or form
 * @returns the same, with everything that paints outside marked content put into /Artifact
 */
export function marking(text: string): string {
  const out: string[] = [];
  let args: string[] = [];
  let path: string[] | undefined;
  let depth = 0;
  let inText = false;
  for (const [, token = ''] of text.matchAll(TOKEN)) {
    args.push(token);
    if (!OPERATOR.test(token)) continue;
    const line = args.join(' ');
    args = [];
    if (token === 'BDC' || token === 'BMC') depth += 1;
    if (token === 'EMC') depth -= 1;
    if (depth > 0 || token === 'EMC') out.push(line);
    else if (PATH.has(token)) {
      path ??= [];
      path.push(line);
    } else if (token === 'n') {
      out.push(...(path ?? []), line);
      path = undefined;
    } else if (PAINT.has(token)) {
      out.push('/Artifact BMC', ...(path ?? []), line, 'EMC');
      path = undefined;
    } else if (token === 'BT') {
      inText = true;
      out.push('/Artifact BMC', line);
    } else if (token === 'ET' && inText) {
      inText = false;
      out.push(line, 'EMC');
    } else if (path) path.push(line);
    else out.push(line);
  }
  return `${out.join('\n')}\n`;
}
