import { expect, test } from '@playwright/test';
import { smoothnessOf, type TraceEvent } from './trace.ts';

const main = { pid: 7, tid: 1 };
const event = (name: string, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ts: 0,
  ...main,
  ...more,
});
const names = [
  event('thread_name', { pid: 3, tid: 1, args: { name: 'CrBrowserMain' } }),
  event('thread_name', { args: { name: 'CrRendererMain' } }),
];

test('frames, long tasks and time are those of the page, not of the browser around it', () => {
  const found = smoothnessOf([
    ...names,
    ...Array.from({ length: 10 }, () => event('BeginFrame', { tid: 2 })),
    event('DroppedFrame', { tid: 2 }),
    event('DroppedFrame', { tid: 2, args: { hasPartialUpdate: false } }),
    event('DroppedFrame', { tid: 2, args: { hasPartialUpdate: true } }),
    event('DroppedFrame', { pid: 3 }),
    event('RunTask', { dur: 50_000 }),
    event('RunTask', { dur: 80_400 }),
    event('RunTask', { tid: 2, dur: 90_000 }),
    event('RunTask', { pid: 3, dur: 90_000 }),
    event('Layout', { dur: 4000 }),
    event('UpdateLayoutTree', { dur: 6000 }),
  ]);
  expect(found).toEqual({
    due: 10,
    dropped: 2,
    late: 1,
    longTasks: 1,
    longest: 80,
    styleAndLayout: 10,
    main: 130,
  });
});

test('a trace without a page is no trace', () => {
  expect(() => smoothnessOf([names[0]!])).toThrow('main thread');
});
