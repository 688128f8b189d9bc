/** As much of S3 as `aws s3 sync` asks for: lists, puts and deletes, kept in memory. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { escapeAttribute } from '../src/publish/html.ts';

interface Stored {
  bytes: Buffer;
  type: string;
  cache: string;
}

export interface Bucket {
  url: string;
  objects: Map<string, Stored>;
  /** The keys in the order in which they were put. */
  put: string[];
  close(): void;
}

/** A bucket of any name on this machine. */
export async function bucket(): Promise<Bucket> {
  const objects = new Map<string, Stored>();
  const put: string[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const key = decodeURIComponent(url.pathname).split('/').slice(2).join('/');
    const bytes = await bodyOf(request);
    if (request.method === 'PUT') {
      const { 'content-type': type = '', 'cache-control': cache = '' } = request.headers;
      objects.set(key, { bytes, type, cache });
      put.push(key);
      return response.setHeader('etag', '"x"').end();
    }
    if (request.method === 'DELETE') {
      objects.delete(key);
      return response.writeHead(204).end();
    }
    response.setHeader('content-type', 'application/xml');
    return response.end(listing(objects, url.searchParams.get('prefix') ?? ''));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    objects,
    put,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function listing(objects: ReadonlyMap<string, Stored>, prefix: string): string {
  const contents = [...objects]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([key]) => key.startsWith(prefix))
    .map(
      ([key, { bytes }]) =>
        `<Contents><Key>${escapeAttribute(key)}</Key><LastModified>2100-01-01T00:00:00.000Z</LastModified><ETag>"x"</ETag><Size>${bytes.length}</Size></Contents>`,
    );
  return `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`;
}
