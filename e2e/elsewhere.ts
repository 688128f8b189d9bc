/** Another site, for what stands in frames: a page with whatever a test puts into it, under a policy of its own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Elsewhere {
  url: string;
  /** What its page holds from now on. */
  show(body: string, policy?: string): void;
  close(): Promise<unknown>;
}

export async function elsewhere(): Promise<Elsewhere> {
  let html = '';
  let policy = '';
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html;charset=utf-8',
      ...(policy && { 'content-security-policy': policy }),
    });
    response.end(
      `<!doctype html><html lang="en"><title>Elsewhere</title><link rel="icon" href="data:,"><body>${html}`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    show: (body, allowed = '') => {
      [html, policy] = [body, allowed];
    },
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

/** A frame as newsrooms write it. */
export const iframe = (address: string, attributes: string): string =>
  `<iframe src="${address}" title="A picture" width="100%" height="640" frameborder="0" ${attributes}></iframe>`;

/** Frames that follow their content on a page that allows our origin and nothing inline. */
export function strictPage(
  site: string,
  scenes: readonly string[],
): [body: string, policy: string] {
  const frames = scenes.map((scene) =>
    iframe(`${site}/embed/${scene}/`, 'data-story-frame sandbox="allow-scripts"'),
  );
  return [
    `<script async src="${site}/embed.js"></script>${frames.join('')}`,
    `default-src 'none'; script-src ${site}; frame-src ${site}; img-src data:`,
  ];
}
