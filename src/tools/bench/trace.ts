/** Reads what a trace of Chromium says of a scroll; see the tracing categories in scroll.ts. */

/** One event as the Chrome DevTools protocol sends it; times in microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: { name?: string; hasPartialUpdate?: boolean };
}

export interface Smoothness {
  /** Frames that were due while the page scrolled. */
  due: number;
  /** Frames that did not come at all, and frames that came with old content. */
  dropped: number;
  late: number;
  /** Tasks of the main thread over 50 ms: how many, and the longest in ms. */
  longTasks: number;
  longest: number;
  /** Time of the main thread for styles and layout, ms. */
  styleAndLayout: number;
  /** All time of the main thread, ms. */
  main: number;
}

const LONG = 50_000;

/**
 * @param events of one page
 * @throws Error when the trace has no main thread of a page
 */
export function smoothnessOf(events: readonly TraceEvent[]): Smoothness {
  const main = events.find(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  if (!main) throw new Error('The trace names no main thread; is this a Chromium?');
  const page = events.filter(({ pid }) => pid === main.pid);
  const onMain = page.filter(({ tid }) => tid === main.tid);
  const dropped = page.filter(({ name }) => name === 'DroppedFrame');
  const tasks = onMain.filter(({ name }) => name === 'RunTask');
  return {
    due: page.filter(({ name }) => name === 'BeginFrame').length,
    dropped: dropped.filter(({ args }) => !args?.hasPartialUpdate).length,
    late: dropped.filter(({ args }) => args?.hasPartialUpdate).length,
    longTasks: tasks.filter(({ dur = 0 }) => dur > LONG).length,
    longest: ms(Math.max(0, ...tasks.map(({ dur = 0 }) => dur))),
    styleAndLayout: total(onMain, ['UpdateLayoutTree', 'Layout']),
    main: total(onMain, ['RunTask']),
  };
}

const ms = (us: number): number => Math.round(us / 1000);

const total = (events: readonly TraceEvent[], names: readonly string[]): number =>
  ms(events.filter(({ name }) => names.includes(name)).reduce((sum, { dur = 0 }) => sum + dur, 0));
