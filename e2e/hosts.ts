/** The ways in which a built folder is put before readers, with the same bytes each time. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { serveFolder } from '../src/tools/serve.ts';

interface Host {
  /** The address of the folder, with a slash at its end. */
  root: string;
  /** The address under which a reader finds a page, given as a file from the root. */
  addressOf(file: string): string;
  close(): Promise<void>;
}

export type Way = (folder: string) => Promise<Host>;

const nowhere = async (): Promise<void> => {};

/** Opened from a disk. */
const fromDisk: Way = async (folder) => {
  const root = pathToFileURL(`${resolve(folder)}/`).href;
  return { root, addressOf: (file) => root + file, close: nowhere };
};

/** An ordinary host, below `base`. */
const ordinary =
  (base: string): Way =>
  async (folder) => {
    const { url, close } = await serveFolder(folder, { base });
    const root = `${url}/`;
    return { root, addressOf: (file) => root + file.replace(/index\.html$/, ''), close };
  };

/** A host that cuts "/index.html" and the slash at the end from every address, below `base`. */
const slashless =
  (base: string): Way =>
  async (folder) => {
    const files = sirv(folder, { dev: true, brotli: true });
    const server = createServer((request, response) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
      const notFound = (): void => {
        response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
        response.end(readFileSync(join(folder, '404.html')));
      };
      const cut = pathname.replace(/(\/index\.html|\/)$/, '') || '/';
      if (cut !== pathname) return response.writeHead(308, { location: cut + search }).end();
      if (!`${pathname}/`.startsWith(base)) return notFound();
      request.url = `/${pathname.slice(base.length)}`;
      return files(request, response, notFound);
    });
    await new Promise<void>((done) => server.listen(0, 'localhost', done));
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    return {
      root: origin + base,
      addressOf: (file) => (origin + base + file).replace(/(\/index\.html|\/)$/, ''),
      close: () =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        }),
    };
  };

export const WAYS: Record<string, Way> = {
  'at /': ordinary('/'),
  'at /a/b/': ordinary('/a/b/'),
  'without slashes, at /': slashless('/'),
  'without slashes, at /a/b': slashless('/a/b/'),
  'from a disk': fromDisk,
};

/**
 * What was watched, without icons whose fetching the next page cut short: browsers fetch them when all else is
 * done. One that is not there is still among the faults, as an answer of 404.
 */
export function whole(faults: readonly string[]): string[] {
  return faults.filter((fault) => !/^request failed: .*\/favicon\.svg$/.test(fault));
}
