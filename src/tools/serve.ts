/** A static file server that behaves as ordinary hosts do; for `npm start` and the tests. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServeOptions {
  /** The port; 0, the default, takes any free one. */
  port?: number;
  /** The path that the folder appears under, with a slash at both ends, as "/" or "/a/b/". */
  base?: string;
}

export interface Served {
  /** The address of the folder, without the slash at its end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder to this machine only: index.html for a folder, a redirect that adds the slash a folder
 * lacks, the .br or .gz beside a file where the browser takes it, and 404.html with status 404 for the rest.
 * @throws Error when the folder holds no index.html, when `base` lacks a slash, or when the port is taken
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<Served> {
  const { port = 0, base = '/' } = options;
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${folder} holds no index.html to serve; run "npm run build" first`);
  }
  if (!/^\/(.+\/)?$/.test(base)) throw new Error(`base "${base}" must begin and end with a slash`);

  const server = createServer(answer(folder, base));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://localhost:${address.port}${base.slice(0, -1)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(folder: string, base: string): RequestListener {
  // `dev` looks at the disk for each request, so that a build while serving is seen at once.
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });
  return (request, response) => {
    const { pathname, search } = new URL(`http://localhost${request.url}`);
    if (`${pathname}/` === base) return redirect(response, base + search);
    if (!pathname.startsWith(base)) return notFound(folder, response);
    const path = pathname.slice(base.length - 1);
    if (isFolder(folder, path)) return redirect(response, `${pathname}/${search}`);
    request.url = path + search;
    return files(request, response, () => notFound(folder, response));
  };
}

/** True for the address of a folder of pages that lacks the slash at its end. */
function isFolder(folder: string, path: string): boolean {
  return !path.endsWith('/') && existsSync(join(folder, path, 'index.html'));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  if (existsSync(page)) createReadStream(page).pipe(response);
  else response.end('Not found\n');
}
