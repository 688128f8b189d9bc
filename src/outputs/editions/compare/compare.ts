/** Two editions side by side, as lines a person reads: text, claims, figures, sources, and the graphics' tables. */
import { diffArrays, diffWords } from 'diff';
import type { Records, Said } from './read.ts';

export function compare(a: Said, b: Said): string[] {
  const parts = [
    ['Text', compareText(a.text, b.text)],
    ['Claims', compareRecords(a.claims, b.claims)],
    ['Figures', compareRecords(a.figures, b.figures)],
    ['Sources', compareRecords(a.sources, b.sources)],
    ['Tables', compareRecords(a.tables, b.tables)],
  ] as const;
  return [
    `${a.name} (${a.date}) → ${b.name} (${b.date})`,
    ...parts.flatMap(([title, lines]) => [
      '',
      title,
      ...(lines.length > 0 ? lines : ['  no change']),
    ]),
  ];
}

type Text = Said['text'];

function compareText(a: Text, b: Text): string[] {
  const ids = [...new Set([...a.keys(), ...b.keys()])];
  return ids.flatMap((id) => {
    const [was, now] = [a.get(id), b.get(id)];
    if (!was) return [`  ${id}: new, ${now?.length ?? 0} paragraphs`];
    if (!now) return [`  ${id}: gone, ${was.length} paragraphs`];
    const lines = paragraphChanges(was, now);
    return lines.length > 0 ? [`  ${id}`, ...lines] : [];
  });
}

/** Paragraphs that changed are shown with their changes in place: [-was-] {+now+}. */
function paragraphChanges(was: string[], now: string[]): string[] {
  const changes = diffArrays(was, now);
  const lines: string[] = [];
  for (let at = 0; at < changes.length; at++) {
    const change = changes[at];
    const next = changes[at + 1];
    if (!change || (!change.added && !change.removed)) continue;
    if (change.removed && next?.added && change.value.length === next.value.length) {
      lines.push(
        ...change.value.map((text, index) => `    ~ ${inPlace(text, next.value[index] ?? '')}`),
      );
      at += 1;
    } else {
      lines.push(...change.value.map((text) => `    ${change.added ? '+' : '-'} ${text}`));
    }
  }
  return lines;
}

function compareRecords(a: Records, b: Records): string[] {
  const ids = [...new Set([...a.keys(), ...b.keys()])].sort();
  return ids.flatMap((id) => {
    const [was, now] = [a.get(id), b.get(id)];
    if (!was) return [`  + ${id}: ${sentence(now)}`];
    if (!now) return [`  - ${id}: ${sentence(was)}`];
    const fields = [...new Set([...Object.keys(was), ...Object.keys(now)])];
    return fields
      .filter((field) => was[field] !== now[field])
      .map((field) => `  ~ ${id}, ${field}: ${inPlace(was[field] ?? '', now[field] ?? '')}`);
  });
}

/** What a record is about, in the words it has. */
function sentence(record: Record<string, string> = {}): string {
  const { claim, finding, title, url, value, low, high, unit } = record;
  if (claim) return `${claim} ${finding ?? ''}`.trim();
  if (url) return `${title ?? ''} ${url}`.trim();
  return `${value || [low, high].filter(Boolean).join(' to ')} ${unit ?? ''}`.trim();
}

function inPlace(was: string, now: string): string {
  return diffWords(was, now)
    .map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value))
    .join('');
}
