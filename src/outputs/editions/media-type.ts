/** Media types by the ending of a file's name. */
const TYPES: Record<string, string> = {
  html: 'text/html',
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  js: 'text/javascript',
  csv: 'text/csv',
  json: 'application/json',
  txt: 'text/plain',
  md: 'text/markdown',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
  br: 'application/octet-stream',
  gz: 'application/gzip',
};

/** What most files of a kind are sent as; the feed is Atom. */
export function mediaType(file: string): string {
  if (file.endsWith('feed.xml')) return 'application/atom+xml';
  return TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
