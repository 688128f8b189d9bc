/** What stands around the table: the machine, the build, the installation, and how a story grows. */
import type { Result } from './result.ts';
import { markdown } from './markdown.ts';

const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** How and on what the pages were measured. */
export function protocol({ runs, protocol, machine, subjects }: Result): string {
  const { lighthouse } = subjects[0] ?? {};
  return `${runs} runs a page in turn, the middle one shown; ${protocol}; ${machine.cores} cores of ${machine.processor}, Chromium ${machine.chromium}, Lighthouse ${lighthouse?.version} (its speed of the machine: ${lighthouse?.machine}).`;
}

/** The build and the installation. */
export function work({ build, install }: Result): string {
  const times = build
    ? `Build: ${build.cold.seconds.toFixed(1)} s cold, ${build.warm.seconds.toFixed(1)} s warm. `
    : '';
  return `${times}\`npm ci\`: ${install.here} packages (${install.locked} locked for all systems), ${mb(install.bytes)}.`;
}

/** How a story grows with its chapters, where that was measured. */
export function growth({ scale }: Result): string[] {
  if (!scale) return [];
  const head = ['chapters', 'build', 'a chapter', 'memory', 'page', 'sent', 'sent a chapter'];
  const rows = scale.map(({ chapters, seconds, memory, bytes, sent }) => [
    String(chapters),
    `${seconds.toFixed(1)} s`,
    `${((seconds / chapters) * 1000).toFixed(0)} ms`,
    mb(memory),
    `${(bytes / 1e6).toFixed(2)} MB`,
    `${(sent / 1000).toFixed(0)} KB`,
    `${(sent / 1000 / chapters).toFixed(1)} KB`,
  ]);
  return [markdown([head, ...rows])];
}
