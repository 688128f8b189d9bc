/** `npm start`: builds the site and serves it on this machine. */
import getPort, { portNumbers } from 'get-port';
import { build } from './build.ts';
import { serveFolder } from './serve.ts';

const FIRST_PORT = 4321;

const built = await build({ show: true });
if (!built.ok) {
  console.error('The site was not built; the reason stands above.');
  process.exit(1);
}
const port = await getPort({ port: portNumbers(FIRST_PORT, FIRST_PORT + 100) });
const site = await serveFolder('dist', { port });
console.log(`\nThe site is at ${site.url}/ (Ctrl+C stops it)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => site.close());
}
