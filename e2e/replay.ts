/** ReplayWeb.page on localhost, where browsers allow its service worker, with one web archive to replay. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Replaying {
  /** http://localhost:PORT */
  origin: string;
  close(): void;
}

const PLAYER = dirname(fileURLToPath(import.meta.resolve('replaywebpage/index.html')));
const SCRIPT = 'text/javascript';

/**
 * @param archive the bytes of a WACZ file
 * @param url of the page in it to begin with
 */
export async function serveReplay(archive: Uint8Array, url: string): Promise<Replaying> {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Replay</title><style>html,body,replay-web-page{display:block;height:100%;margin:0}</style><script src="/ui.js"></script><replay-web-page source="/site.wacz" url="${url}" replayBase="/replay/" embed="replayonly"></replay-web-page></html>`;
  const player = (file: string): Uint8Array => readFileSync(join(PLAYER, file));
  const files: Record<string, [type: string, bytes: () => Uint8Array]> = {
    '/': ['text/html', () => Buffer.from(page)],
    '/ui.js': [SCRIPT, () => player('ui.js')],
    '/replay/ui.js': [SCRIPT, () => player('ui.js')],
    '/replay/sw.js': [SCRIPT, () => player('sw.js')],
    '/site.wacz': ['application/wacz', () => archive],
  };
  const server = createServer((request, response) => {
    const [type, bytes] = files[request.url?.split('?')[0] ?? ''] ?? [];
    if (type && bytes) send(request, response, type, bytes());
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A file or a part of it; the player asks for the end of an archive first. */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  type: string,
  bytes: Uint8Array,
): void {
  const [range, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const start = from ? Number(from) : to ? Math.max(0, bytes.length - Number(to)) : 0;
  const end = from && to ? Math.min(Number(to) + 1, bytes.length) : bytes.length;
  response.writeHead(range ? 206 : 200, {
    'Content-Type': type,
    'Content-Length': end - start,
    'Accept-Ranges': 'bytes',
    ...(range && { 'Content-Range': `bytes ${start}-${end - 1}/${bytes.length}` }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes.subarray(start, end));
}
