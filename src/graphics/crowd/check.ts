/** Whether the crowd can be drawn: a mark a person, for people of whom there can be one mark each. */
import type { Draft } from '../../story/draft.ts';
import type { Problems } from '../../story/problems.ts';
import { checkDrawn } from '../check.ts';
import { EARLIER, HALL, HELD, POLICE } from './data.ts';

const BY = 'the graphic of the crowd';
/** Three ranks around a hall hold no more; the people are in files, which a phone must still draw. */
const MOST = { police: 3000, people: 50_000 };

export function check(draft: Draft, problems: Problems): void {
  checkDrawn(draft, POLICE, { by: BY, least: 1, most: MOST.police }, problems);
  const people = [...Object.values(EARLIER), HALL, HELD];
  for (const id of people) checkDrawn(draft, id, { by: BY, least: 1, most: MOST.people }, problems);
  const { crowds } = draft;
  if (!crowds.readable || crowds.entries.length < crowds.ids.size) return;
  const at = { file: crowds.file, line: 1 };
  for (const id of people.filter((one) => !crowds.entries.some(({ data }) => data.figure === one)))
    problems.add(at, `no row with the figure "${id}"`, `add one: ${BY} is labelled from it`);
  const isUncounted = ({ chart, figure, low, high }: (typeof crowds.entries)[number]['data']) =>
    chart && figure === undefined && low === undefined && high === undefined;
  if (crowds.entries.some(({ data }) => isUncounted(data))) return;
  const remedy = `add the first day’s, with chart true: ${BY} begins with a crowd nobody counted`;
  problems.add(at, 'no charted row without a number', remedy);
}
