/** Runs the tools of node_modules/.bin; run.mjs has put them first on PATH. */
import { spawn } from 'node:child_process';

export interface Outcome {
  ok: boolean;
  /** What the tool printed, standard output and errors in the order they came; empty when it was shown. */
  output: string;
}

export interface ToolOptions {
  /** Show what the tool prints while it runs, instead of keeping it. */
  show?: boolean;
  env?: Record<string, string>;
}

/** Runs one tool without standard input and waits for it. Never throws: a tool that is not there failed. */
export function tool(name: string, args: string[], options: ToolOptions = {}): Promise<Outcome> {
  const { show = false, env = {} } = options;
  return new Promise((resolve) => {
    const child = spawn(name, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    });
    const chunks: Buffer[] = [];
    const printed = (): string => Buffer.concat(chunks).toString('utf8');
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ ok: false, output: `${name}: ${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output: printed() }));
  });
}
