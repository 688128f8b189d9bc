/** WebKit by WebDriver: a bare WebKitGTK window (webkit-window.py) on a display of its own. */
import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import getPort from 'get-port';
import { find } from './installed.ts';
import { untilIt } from './until.ts';
import type { Driver, Key, Wishes } from './driver.ts';

/** The codes of WebDriver's keys: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<Key, string> = {
  Space: ' ',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

/** How long an answer may take, in milliseconds. */
const PATIENCE = 30_000;

type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

export async function webkit(wishes: Wishes): Promise<Driver> {
  const children: ChildProcess[] = [];
  const close = (): Promise<unknown> => Promise.all(children.toReversed().map(end));
  try {
    const page = await start(wishes, children);
    return { ...page, close: () => page.close().finally(close) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts a display, the driver and a window, and notes their processes as soon as they run. */
async function start({ dark, still }: Wishes, children: ChildProcess[]): Promise<Driver> {
  const faults: string[] = [];
  const display = await startDisplay(children);
  const port = await getPort();
  const driver = run(children, find('webkit'), [`--port=${port}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      // It refuses to run for root, and containers often lack what its sandbox needs.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WINDOW_DARK: dark ? '1' : '',
      WINDOW_STILL: still ? '1' : '',
    },
  });
  for (const stream of [driver.stdout, driver.stderr]) {
    createInterface({ input: stream as Readable }).on('line', (line) => {
      if (line.startsWith('CONSOLE')) faults.push(line);
    });
  }
  const base = `http://127.0.0.1:${port}`;
  await untilIt(() => fetch(`${base}/status`).then(({ ok }) => ok));
  const call: Call = async (method, path, body) => {
    const answer = await fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const binary = join(import.meta.dirname, 'webkit-window.py');
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: [] } } };
  const session = (await call('POST', '/session', { capabilities })) as { sessionId: string };
  const path = `/session/${session.sessionId}`;
  await call('POST', `${path}/timeouts`, { script: PATIENCE, pageLoad: PATIENCE });
  return pageOf(call, path, faults);
}

function pageOf(call: Call, session: string, faults: string[]): Driver {
  const post = (path: string, body?: object) => call('POST', session + path, body);
  const act = (actions: object) => post('/actions', { actions: [actions] }).then(() => undefined);
  let size = { width: 1280, height: 800 };
  let wheeled = 0;
  const evaluate: Driver['evaluate'] = async (task, ...args) => {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve((${task.toString()})(...[...arguments].slice(0, -1)))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = (await post('/execute/async', { script, args })) as {
      value?: unknown;
      error?: string;
    };
    if (answer.error) throw new Error(answer.error);
    return answer.value as never;
  };
  const click: Driver['click'] = async (selector) => {
    const element = (await post('/element', { using: 'css selector', value: selector })) as object;
    const [id] = Object.values(element) as [string];
    await post(`/element/${id}/click`);
  };
  /** Does something in a frame, and comes back to the page. */
  const within = async <R>(n: number, task: () => Promise<R>): Promise<R> => {
    await post('/frame', { id: n });
    return task().finally(() => post('/frame', { id: null }));
  };
  return {
    faults,
    evaluate,
    open: async (url) => void (await post('/url', { url })),
    resize: async (width, height) => {
      size = { width, height };
      await post('/window/rect', { x: 0, y: 0, width, height });
      await untilIt(() => evaluate((w, h) => innerWidth === w && innerHeight === h, width, height));
    },
    wheel: (distance) => {
      // WebKitWebDriver scrolls by what a turn differs from the last one: so it is given the sum of all.
      wheeled += Math.round(distance);
      const at = { x: Math.round(size.width / 2), y: Math.round(size.height / 2) };
      const turn = { type: 'scroll', ...at, deltaX: 0, deltaY: wheeled, duration: 0 };
      return act({ type: 'wheel', id: 'wheel', actions: [{ ...turn, origin: 'viewport' }] });
    },
    press: (key) =>
      act({
        type: 'key',
        id: 'keys',
        actions: ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] })),
      }),
    click,
    frame: (n) => ({
      evaluate: (task, ...args) => within(n, () => evaluate(task, ...args)),
      click: (selector) => within(n, () => click(selector)),
    }),
    reload: async () => void (await post('/refresh')),
    back: async () => void (await post('/back')),
    print: () => printed(evaluate),
    screenshot: async () =>
      Buffer.from((await call('GET', `${session}/screenshot`)) as string, 'base64'),
    // The driver answers with an error where the window was gone first.
    close: () =>
      call('DELETE', session).then(
        () => undefined,
        () => undefined,
      ),
  };
}

/** The window prints to the file that the title names: WebKitWebDriver itself cannot print. */
async function printed(evaluate: Driver['evaluate']): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'print-'));
  const file = join(folder, 'page.pdf');
  await evaluate((to) => {
    document.title = `PRINT:${to}`;
  }, file);
  let size = -1;
  await untilIt(async () => {
    const before = size;
    size = (await stat(file)).size;
    return size > 0 && size === before;
  });
  const bytes = await readFile(file);
  await rm(folder, { recursive: true });
  return bytes;
}

/** @returns the display's name */
async function startDisplay(children: ChildProcess[]): Promise<string> {
  // It writes the first free number to the file descriptor that it is told.
  const options = ['-displayfd', '3', '-screen', '0', '2600x1600x24', '-nolisten', 'tcp'];
  const display = run(children, 'Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const signal = AbortSignal.timeout(PATIENCE);
  const [number] = (await once(display.stdio[3] as Readable, 'data', { signal })) as [Buffer];
  return `:${number.toString().trim()}`;
}

/** Starts a process that does not outlive this one, however this one ends. */
function run(
  children: ChildProcess[],
  command: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const child = spawn(command, args, options);
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  // One that does not start is missed by what waits for it.
  child.once('error', () => undefined);
  children.push(child);
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  const late = setTimeout(() => child.kill('SIGKILL'), 3000);
  child.kill();
  await ended;
  clearTimeout(late);
}
