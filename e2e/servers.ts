/** Runs the servers that docs/publishing.md has recipes for, each with the recipe as it stands there. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';

const GUIDE = 'docs/publishing.md';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export interface Running {
  /** http://localhost:PORT */
  origin: string;
  /** Whether it can send .br copies. */
  brotli: boolean;
  stop(): Promise<void>;
}

/** The code block of the guide that is marked as this language. @throws Error where there is none */
export function recipe(language: string): string {
  const [, code] =
    new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readFileSync(GUIDE, 'utf8')) ?? [];
  if (code === undefined) throw new Error(`${GUIDE} has no ${language} block`);
  return code;
}

/** nginx with the guide's recipe: `root` for /var/www/story, and a free port for 80. */
export async function nginx(root: string, errorPage = '/404.html'): Promise<Running> {
  const port = await getPort();
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const brotli = existsSync(BROTLI);
  const site = recipe('nginx')
    .replace('listen 80', `listen 127.0.0.1:${port}`)
    .replace('/var/www/story', root)
    .replace('/404.html', errorPage)
    .replace('# brotli_static on', brotli ? 'brotli_static on' : '# brotli_static on');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const config = `${user} ${brotli ? `load_module ${BROTLI};` : ''}
daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http { include /etc/nginx/mime.types; access_log off; ${temporary}
${site} }`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]);
  return running(child, port, folder, brotli);
}

/** Caddy with the guide's recipe. */
export async function caddy(root: string, errorPage = '/404.html'): Promise<Running> {
  const port = await getPort();
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
  const site = recipe('caddyfile')
    .replace(':80', `http://localhost:${port}`)
    .replace('/var/www/story', root)
    .replace('* /404.html', `* ${errorPage}`);
  const config = join(folder, 'Caddyfile');
  writeFileSync(config, `{\n\tadmin off\n}\n${site}`);
  const home = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder };
  const child = spawn('caddy', ['run', '--config', config, '--adapter', 'caddyfile'], {
    env: { ...process.env, ...home },
  });
  return running(child, port, folder, true);
}

async function running(
  child: ChildProcess,
  port: number,
  folder: string,
  brotli: boolean,
): Promise<Running> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const origin = `http://localhost:${port}`;
  const answers = (): Promise<boolean> =>
    fetch(origin).then(
      () => true,
      () => false,
    );
  for (let tries = 0; !(await answers()); tries++) {
    if (tries > 100 || child.exitCode !== null) {
      child.kill();
      throw new Error(`the server did not start: ${said}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  const ended = new Promise((done) => child.once('exit', done));
  return {
    origin,
    brotli,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** A new folder that holds a copy of the site at a path below it. */
export function folderWith(site: string, path: string): string {
  const root = mkdtempSync(join(tmpdir(), 'www-'));
  cpSync(site, join(root, path), { recursive: true });
  return root;
}
