/** Measures every subject in turn, several times, so that a slow moment of the machine falls on all alike. */
import type { Browser } from 'playwright';
import { audited, type Audited } from './lighthouse.ts';
import { loaded } from './load.ts';
import { median } from './median.ts';
import type { Measured } from './result.ts';
import { scrolled, type Scrolled, type WindowName, WINDOWS } from './scroll.ts';
import type { Subject } from './subjects.ts';

export interface Tools {
  browser: Browser;
  chromium: string;
  runs: number;
  say: (line: string) => void;
}

const NAMES = Object.keys(WINDOWS) as WindowName[];

export async function measure(all: readonly Subject[], tools: Tools): Promise<Measured[]> {
  const audits = new Map<Subject, Audited[]>(all.map((subject) => [subject, []]));
  const scrolls = new Map(all.map((subject) => [subject, { phone: [], desk: [] } as Scrolls]));
  for (let run = 1; run <= tools.runs; run++) {
    for (const subject of all) {
      tools.say(`run ${run} of ${tools.runs}: ${subject.name}`);
      audits.get(subject)?.push(await audited(subject.url, tools.chromium));
      for (const name of NAMES)
        scrolls.get(subject)?.[name].push(await scrolled(tools.browser, subject.url, name));
    }
  }
  const measured: Measured[] = [];
  for (const subject of all) {
    const { phone, desk } = scrolls.get(subject) as Scrolls;
    measured.push({
      name: subject.name,
      load: await loaded(tools.browser, subject.url),
      lighthouse: median(audits.get(subject) ?? [], ({ lcp }) => lcp),
      scroll: { phone: median(phone, unsteady), desk: median(desk, unsteady) },
    });
  }
  return measured;
}

type Scrolls = Record<WindowName, Scrolled[]>;

const unsteady = ({ dropped, late }: Scrolled): number => dropped + late;
