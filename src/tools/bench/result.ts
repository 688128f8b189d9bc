/** The result of a run, as it is written to a file. */
import type { Built } from './building.ts';
import type { Installed } from './install-size.ts';
import type { Audited } from './lighthouse.ts';
import type { Loaded } from './load.ts';
import type { Machine } from './machine.ts';
import type { Scrolled, WindowName } from './scroll.ts';

export interface Measured {
  name: string;
  load: Loaded;
  lighthouse: Audited;
  scroll: Record<WindowName, Scrolled>;
}

/** A story of so many chapters. */
export interface Scaled extends Built {
  chapters: number;
  /** Bytes of the article, raw and in brotli. */
  bytes: number;
  sent: number;
}

export interface Result {
  /** The day of the run, YYYY-MM-DD, and the command that repeats it. */
  date: string;
  command: string;
  /** How often each page was measured; the figures are medians. */
  runs: number;
  protocol: string;
  machine: Machine;
  subjects: Measured[];
  build?: { cold: Built; warm: Built };
  install: Installed;
  scale?: Scaled[];
}
