/** Days of steps: they never run backwards in reading order, except where the words say so. */
import type { Element } from '../body.ts';
import type { Draft, PageDraft } from '../draft.ts';
import { textOf } from '../body.ts';
import { holds } from '../phrase.ts';
import type { Problems } from '../problems.ts';
import { isoDay } from '../fields.ts';
import type { Chapter, StoryMeta } from '../schema.ts';

export function checkStepDays({ meta, chapters }: Draft, problems: Problems): void {
  let latest = '';
  for (const page of chapters) {
    const { front, body } = page;
    if (!front || !body) continue;
    checkApart(page, problems);
    const steps = body.elements.filter(({ name }) => name === 'Step');
    // A chapter apart has days of its own, and leaves the clock where it was.
    const own = front.data.apart !== undefined;
    let last = own ? '' : latest;
    for (const step of steps) {
      if (meta) checkDay(step, meta.data.days, problems);
      last = checkStep(step, last, front.data, problems);
    }
    if (!own) latest = last;
  }
}

/** The words that say so stand in the chapter, for a reader to see. */
function checkApart({ front, body }: PageDraft<Chapter>, problems: Problems): void {
  const words = front?.data.apart;
  if (!front || words === undefined) return;
  const texts = [
    front.data.title,
    front.data.line,
    ...(body?.blocks ?? []).map(({ text }) => text),
  ];
  if (texts.some((text) => holds(text, words))) return;
  const remedy = 'write them there, or correct the field: a reader must be told of another day';
  problems.add(front.at('apart'), `the words “${words}” do not stand in the chapter`, remedy);
}

const dayField = isoDay('A day of the story, or leave it out.');

/** A day of the story, which the date line has a tick for. */
function checkDay(
  { props, at }: Element,
  { from, to }: StoryMeta['days'],
  problems: Problems,
): void {
  const day = props.get('day');
  if (typeof day !== 'string' || day === '') return;
  const isDay = dayField.safeParse(day).success;
  if (isDay && day >= from && day <= to) return;
  const remedy = isDay
    ? `write a day from ${from} to ${to}, or leave it out`
    : `write: ${dayField.description}`;
  problems.add(at, `day="${day}" in <Step>`, remedy);
}

/** @returns the day the clock shows after the step */
function checkStep(
  { props, at, node }: Element,
  latest: string,
  { from, to = from }: Chapter,
  problems: Problems,
): string {
  const day = props.get('day');
  if (typeof day !== 'string') return latest;
  if (from === undefined) {
    problems.add(at, 'a step with a day in a chapter of no day', 'leave day out');
    return latest;
  }
  const apart = props.get('apart');
  if (typeof apart === 'string') {
    if (!holds(`${String(props.get('title'))} ${textOf(node)}`, apart)) {
      const remedy = 'write them there: a reader must be told of another day';
      problems.add(at, `the words “${apart}” do not stand in the step`, remedy);
    }
    return day;
  }
  const earliest = latest > from.slice(0, 10) ? latest : from.slice(0, 10);
  if (to !== undefined && day > to.slice(0, 10)) {
    const found = `the step’s day ${day} is after ${to.slice(0, 10)}, when the chapter ends`;
    problems.add(
      at,
      found,
      'put it where its day is, or correct the day or the end of the chapter',
    );
    return latest;
  }
  if (day >= earliest) return day;
  const remedy =
    'put it where its day is, leave day out, or write apart="…" with the words of the step that say so';
  problems.add(at, `the step’s day ${day} is before ${earliest}`, remedy);
  return latest;
}
