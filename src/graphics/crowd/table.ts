/** The crowd's figures as a table: those drawn and the further ones on record. */
import type { Story } from '../../story/types.ts';
import { columns, type Table } from '../table.ts';

const COLUMNS = {
  date: 'Date',
  when: 'When',
  place: 'Place',
  wording: 'Number, in the source’s words',
  low: 'At least',
  high: 'At most',
  countedBy: 'Who counted',
  voice: 'Voice',
  drawn: 'Drawn',
  source: 'Source',
  note: 'Note',
};

const BRIEF = ['date', 'place', 'wording', 'countedBy', 'source'];

/** A row a count, in the order of the data; empty where nothing is known. */
export function table(story: Pick<Story, 'crowds' | 'sources'>): Table {
  return {
    caption:
      'The crowds to one scale: one dot is one person. Positions are schematic; the sources give only numbers. ' +
      'Filled dots are a number or its lower end, hollow dots what the higher end adds. ' +
      'A crowd nobody counted is left open: not counted does not mean nobody. The table has further counts that are not drawn.',
    columns: columns(COLUMNS, BRIEF),
    rows: story.crowds.map(
      ({ date, when, place, wording, low, high, countedBy, voice, chart, source, note }) => ({
        date: date ?? null,
        when: when ?? null,
        place,
        wording,
        low: low ?? null,
        high: high ?? null,
        countedBy,
        voice,
        drawn: chart ? 'yes' : 'no',
        source: story.sources.get(source)?.publisher ?? source,
        note: note ?? null,
      }),
    ),
  };
}
