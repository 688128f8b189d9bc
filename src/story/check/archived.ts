/** An archived copy is another page than the source, and no older than it. */
import type { Draft } from '../draft.ts';
import type { Problems } from '../problems.ts';

export function checkArchived({ sources }: Draft, problems: Problems): void {
  for (const { data, at } of sources.entries) {
    const { url, date, archived } = data;
    if (!archived) continue;
    if (archived.url === url) {
      const remedy = 'write the address of the copy in the archive, or leave archived out';
      problems.add(at('archived', 'url'), `the copy of "${data.id}" is the page itself`, remedy);
    }
    if (date !== undefined && archived.date < date) {
      const found = `the copy of "${data.id}" is of ${archived.date}, its page of ${date}`;
      problems.add(at('archived', 'date'), found, 'write the day the archive made the copy');
    }
  }
}
