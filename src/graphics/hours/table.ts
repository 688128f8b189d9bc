/** The hours as a table, for the page and for the downloads: each event as the account and as others have it. */
import type { Story } from '../../story/types.ts';
import { columns, type Table } from '../table.ts';
import { hoursOf } from './data.ts';

const BRIEF = ['event', 'account', 'record'];

/** A row an event, in the order of the data; the ends of both stretches stand in the downloads. */
export function table(story: Pick<Story, 'hours' | 'words'>): Table {
  const { table: said } = story.words.graphics.hours;
  return {
    caption: said.caption,
    columns: columns(said.columns, BRIEF),
    rows: hoursOf(story).events.map(({ label, account, record }) => ({
      event: label,
      account: account.says,
      accountFrom: moment(account.from),
      accountTo: moment(account.to),
      record: record.says,
      recordFrom: moment(record.from),
      recordTo: moment(record.to),
    })),
  };
}

/** 2022-01-05 14:00: a spreadsheet knows it for a date. */
const moment = (time: string): string => time.replace('T', ' ');
