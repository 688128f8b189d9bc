/** The feed is Atom that readers accept. */
import type { Element } from 'xast';
import type { BuiltSite, Check, Fault } from './site.ts';
import { all, readXml, textOf } from './xml.ts';

const FILE = 'feed.xml';
const NEEDED = ['id', 'title', 'updated'];

export const feed: Check = { name: 'feed', run: (site) => faultsOf(site) };

function faultsOf(site: BuiltSite): Fault[] {
  const fault = (found: string, remedy: string): Fault => ({ place: FILE, found, remedy });
  if (!site.has(FILE)) return [fault('there is no feed', 'build the site again')];
  const document = readXml(site.text(FILE));
  if (typeof document === 'string') return [fault(document, 'correct src/outputs/feed')];
  const [root] = all(document, 'feed');
  if (root?.attributes['xmlns'] !== 'http://www.w3.org/2005/Atom') {
    return [
      fault('the feed is not Atom', 'begin it with <feed xmlns="http://www.w3.org/2005/Atom">'),
    ];
  }
  const entries = all(root, 'entry');
  const ids = entries.map((entry) => textOf(entry, 'id'));
  return [
    ...[root, ...entries].flatMap((part) =>
      missingIn(part).map((name) =>
        fault(`a ${part.name} has no ${name}`, 'add it in src/outputs/feed'),
      ),
    ),
    ...(entries.length === 0
      ? [fault('the feed has no entry', 'add the edition in src/outputs/feed')]
      : []),
    ...ids
      .filter((id, i) => id !== undefined && ids.indexOf(id) !== i)
      .map((id) => fault(`two entries are ${id}`, 'give each an id of its own')),
  ];
}

const missingIn = (part: Element): string[] =>
  NEEDED.filter((name) => textOf(part, name) === undefined);
