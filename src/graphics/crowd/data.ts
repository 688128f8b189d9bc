/** What the crowd is drawn from: the ledger's figures and the rows that say who counted them. */
import { printDayOfMonth } from '../../story/dates.ts';
import { WHOLE_DAY } from '../../story/rows.ts';
import type { CrowdRow, FigureEntry, Story } from '../../story/types.ts';
import type { Words } from '../../story/words/words.ts';

/** People counted elsewhere than at the hall. Without `count` nobody counted it, which does not mean that nobody came. */
interface Gathering {
  count?: number;
  bound: FigureEntry['bound'];
  place: string;
  when: string;
  who: string;
}

/** The figures it is drawn from: the police and the crowd of 5 January, who was held after it, and crowds elsewhere. */
export const POLICE = 'police-at-hall';
export const HALL = 'crowd-at-hall';
export const HELD = 'detained-by-11-january';
export const EARLIER = {
  mangystau: 'crowd-mangystau-count',
  zhanaozen: 'crowd-zhanaozen-count',
  march: 'march-count',
  airport: 'airport-rioters',
  'airport-own': 'airport-rioters-own-count',
} as const;

export type EarlierName = 'first-day' | keyof typeof EARLIER;

export interface CrowdData {
  words: Words;
  /** The first day has no count; all others have one. */
  earlier: Record<EarlierName, Gathering>;
  police: { count: number; bound: FigureEntry['bound']; unit: string };
  /** 5 January: people certain at the lower number, and further ones up to the higher number. */
  hall: { solid: number; hollow: number; unit: string; place: string; when: string };
  /** The people in detention afterwards. */
  held: Gathering & { unit: string };
}

/** The parts of a story the crowd needs. */
export type CrowdStory = Pick<Story, 'figures' | 'crowds' | 'words'>;

/** @throws Error naming the figure or row that is missing */
export function crowdData(story: CrowdStory): CrowdData {
  const police = figureOf(story, POLICE);
  const hall = figureOf(story, HALL);
  const hallRow = rowOf(story, HALL);
  const solid = hall.low ?? hall.value ?? 0;
  return {
    words: story.words,
    earlier: {
      'first-day': uncounted(story),
      mangystau: counted(story, EARLIER.mangystau),
      zhanaozen: counted(story, EARLIER.zhanaozen),
      march: counted(story, EARLIER.march),
      airport: counted(story, EARLIER.airport),
      'airport-own': counted(story, EARLIER['airport-own']),
    },
    police: { count: countOf(police), bound: police.bound, unit: police.unit },
    hall: {
      solid,
      hollow: Math.max(0, (hall.high ?? solid) - solid),
      unit: hall.unit,
      place: hallRow.place,
      when: whenOf(hallRow, story.words),
    },
    held: { ...counted(story, HELD), unit: figureOf(story, HELD).unit },
  };
}

function counted(story: CrowdStory, id: string): Gathering {
  const figure = figureOf(story, id);
  const row = rowOf(story, id);
  return { count: countOf(figure), bound: figure.bound, ...captionOf(row, story.words) };
}

/** The first row of the chart that has no number. */
function uncounted(story: CrowdStory): Gathering {
  const row = story.crowds.find((r) => r.chart && r.low === undefined && r.high === undefined);
  if (row === undefined) {
    throw new Error(
      'content/data/crowds.csv: no row for the chart without low and high (the first day)',
    );
  }
  return { bound: 'about', ...captionOf(row, story.words) };
}

/** Who counted, without when it was told: that is in the table. */
function captionOf(row: CrowdRow, words: Words): Pick<Gathering, 'place' | 'when' | 'who'> {
  return { place: row.place, when: whenOf(row, words), who: row.countedBy.split(', ')[0] ?? '' };
}

/** 4 January, evening: the date, and the hour where the row has one that is more than "day". */
function whenOf({ date, when }: CrowdRow, words: Words): string {
  const hour = when === undefined || when === WHOLE_DAY ? [] : [when];
  if (date === undefined) return hour.join('');
  return [printDayOfMonth(date, words), ...hour].join(', ');
}

function countOf(figure: FigureEntry): number {
  return figure.value ?? figure.low ?? figure.high ?? 0;
}

function figureOf(story: CrowdStory, id: string): FigureEntry {
  const figure = story.figures.get(id);
  if (figure === undefined)
    throw new Error(`content/claims.yaml: no figure "${id}", which the crowd is drawn from`);
  return figure;
}

function rowOf(story: CrowdStory, figure: string): CrowdRow {
  const row = story.crowds.find((r) => r.figure === figure);
  if (row === undefined) {
    throw new Error(
      `content/data/crowds.csv: no row whose figure is "${figure}", which the crowd is labelled from`,
    );
  }
  return row;
}
