/** A story as far as the crowd needs one, for its tests. */
import type { CrowdRow, FigureEntry } from '../../story/types.ts';
import { ENGLISH } from '../../story/words/fixture.ts';
import type { CrowdStory } from './data.ts';

type Numbers = Pick<FigureEntry, 'value' | 'low' | 'high'>;

/** @param crowd the bounds of the crowd of 5 January; @param police how many stood at the hall */
export function storyOf(crowd: Numbers = { low: 10_000, high: 20_000 }, police = 300): CrowdStory {
  return {
    words: ENGLISH,
    figures: new Map(
      [
        figure('crowd-mangystau-count', 'about', { value: 700 }),
        figure('crowd-zhanaozen-count', 'over', { low: 1000 }),
        figure('march-count', 'over', { low: 5000 }),
        figure('airport-rioters', 'exactly', { value: 800 }),
        figure('airport-rioters-own-count', 'about', { value: 45 }),
        figure('police-at-hall', 'about', { value: police }, 'police'),
        figure('crowd-at-hall', 'range', crowd),
        figure('detained-by-11-january', 'about', { value: 9900 }),
      ].map((entry) => [entry.id, entry]),
    ),
    crowds: [
      row('2022-01-01', '17:20 to 18:00', 'Zhanaozen', 'General Prosecutor’s Office, 15 January'),
      row(
        '2022-01-02',
        'day',
        'Mangystau region, all districts',
        'General Prosecutor’s Office, 15 January',
        'crowd-mangystau-count',
      ),
      row('2022-01-03', 'day', 'Zhanaozen', 'RFE/RL', 'crowd-zhanaozen-count'),
      row(
        '2022-01-04',
        'evening',
        'Almaty, the march',
        'two AFP journalists on the spot',
        'march-count',
      ),
      row('2022-01-05', 'from 14:00', 'Almaty, city centre', 'the account', 'crowd-at-hall'),
      row('2022-01-05', 'night to the 6th', 'Almaty airport', 'the account', 'airport-rioters'),
      row(
        '2022-01-05',
        'evening',
        'Almaty airport',
        'the airport’s press office, to Orda',
        'airport-rioters-own-count',
      ),
      row('2022-01-11', 'day', 'in detention', 'the ministry', 'detained-by-11-january'),
    ],
  };
}

function figure(
  id: string,
  bound: FigureEntry['bound'],
  numbers: Numbers,
  unit = 'people',
): FigureEntry {
  return { id, bound, unit, voice: 'record', ...numbers };
}

function row(date: string, when: string, place: string, countedBy: string, id?: string): CrowdRow {
  const numbers = id === undefined ? {} : { figure: id, low: 1, high: 1 };
  return {
    id: date,
    date,
    when,
    place,
    countedBy,
    wording: '',
    voice: 'record',
    chart: true,
    source: 'x',
    ...numbers,
  };
}
