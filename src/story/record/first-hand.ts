/** How much of the account anyone may have seen, counted from the ledger. */
import { isOutside, type Role } from '../speakers.ts';
import type { Story } from '../types.ts';

/**
 * One paragraph, for example: Of the 63 claims the account makes or passes on, the source may have seen 11 …
 * It counts claims, and says nothing of how much each weighs.
 */
export function firstHand({
  meta,
  claims,
  words,
}: Pick<Story, 'meta' | 'claims' | 'words'>): string {
  const said = words.record.firstHand;
  const all = [...claims.values()];
  const of = (role: Role) => all.filter(({ by }) => by.role === role);
  const told = all.filter(({ by }) => !isOutside(by));
  const seen = of('seen');
  const backed = seen.filter(({ status }) => status === 'corroborated').length;
  const heard = of('heard').length;
  const quoted = meta.speakers
    .map(({ id, quoted: name }) => ({
      name,
      count: of('quoted').filter(({ by }) => by.id === id).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} (${count})`)
    .join(words.list.between);
  return [
    said.seen({ told: told.length, seen: seen.length }),
    quoted ? said.heardAndQuoted({ heard, quoted }) : said.heard({ heard }),
    said.backed({ backed, seen: seen.length }),
  ].join(' ');
}
