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
 * Runs in the page: puts the player there once its service worker is active. Left to itself it opens its frame when the worker
 * is registered, reloads that three times a tenth of a second apart until the worker answers, and then stays blank for good
 * (onLoad in its src/embed.ts), which a busy machine is too slow for.
 */
const WHEN_ACTIVE = `
navigator.serviceWorker.register('/replay/sw.js?serveIndex=1', { scope: '/replay/' }).then((registration) => {
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  const show = () => {
    if (worker.state !== 'activated') return;
    worker.onstatechange = null;
    document.body.append(document.querySelector('template').content);
  };
  worker.onstatechange = show;
  show();
});`;

/**
 * It shows the page of the archive that ?url= names.
 * @param archive the bytes of a WACZ file
 */
export async function serveReplay(archive: Uint8Array): Promise<Replaying> {
  const page = (url: string): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Replay</title>
<style>html,body,replay-web-page{display:block;height:100%;margin:0}</style>
<script src="/ui.js"></script>
<template>
<replay-web-page source="/site.wacz" url="${url}" replayBase="/replay/" embed="replayonly"></replay-web-page>
</template>
<script>${WHEN_ACTIVE}</script></html>`;
  const player = (file: string): Uint8Array => readFileSync(join(PLAYER, file));
  const files: Record<string, [type: string, bytes: (query: URLSearchParams) => Uint8Array]> = {
    '/': ['text/html', (query) => Buffer.from(page(query.get('url') ?? ''))],
    '/ui.js': [SCRIPT, () => player('ui.js')],
    '/replay/ui.js': [SCRIPT, () => player('ui.js')],
    '/replay/sw.js': [SCRIPT, () => player('sw.js')],
    '/site.wacz': ['application/wacz', () => archive],
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const [type, bytes] = files[pathname] ?? [];
    if (type && bytes) send(request, response, type, bytes(searchParams));
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
