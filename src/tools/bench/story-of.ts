/** A story of any length, made from the real one, to see how the build and the page grow with it. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseDocument, stringify } from 'yaml';

interface Chapter {
  slug: string;
  /** Frontmatter without its lines of dashes, and the text after it. */
  front: string;
  body: string;
}

interface LedgerClaim {
  id: string;
  figures?: unknown;
}

/** Drawings that a page holds once. */
const ONCE = /<(Inset|Explanations)\b[^>]*\/>/g;

/**
 * Writes a content folder whose story has `count` chapters: the real ones, and copies of those without a scene
 * right after their originals, each copy with claims of its own. Fewer than there are: the first and the last
 * are joined with their neighbours.
 * @param content the real content folder
 * @throws Error for fewer chapters than joining makes
 */
export function writeStory(content: string, count: number, out: string): void {
  cpSync(content, out, { recursive: true });
  // What was published has nothing to do with a story that is made up.
  for (const name of ['ids.json', 'aliases.yaml']) rmSync(join(out, name), { force: true });
  const real = readChapters(join(content, 'chapters'));
  const claims: LedgerClaim[] = parse(readFileSync(join(content, 'claims.yaml'), 'utf8'));
  const { chapters, more } =
    count < real.length ? joined(real, count) : copied(real, count, claims);
  rmSync(join(out, 'chapters'), { recursive: true });
  cpSync(join(content, 'chapters'), join(out, 'chapters'), { recursive: true, filter: isFolder });
  chapters.forEach(({ slug, front, body }, index) => {
    const name = `${String(index + 1).padStart(4, '0')}-${slug}.mdx`;
    const own = front.replace(/^id: .*$/m, `id: ${slug}`);
    writeFileSync(join(out, 'chapters', name), `---\n${own}\n---\n${body}`);
  });
  writeMeta(
    join(out, 'story.yaml'),
    chapters.map(({ slug }) => slug),
  );
  const ledger = readFileSync(join(content, 'claims.yaml'), 'utf8');
  const added =
    more.length > 0 ? stringify(more, { lineWidth: 0, aliasDuplicateObjects: false }) : '';
  writeFileSync(join(out, 'claims.yaml'), `${ledger}\n${added}`);
}

/** Each chapter may hold what the whole story may: the limits are for a story that is read. Parts keep who is left. */
function writeMeta(file: string, slugs: readonly string[]): void {
  const story = parseDocument(readFileSync(file, 'utf8'));
  for (const name of ['speechTags', 'editors'])
    story.setIn(['limits', name], Number(story.getIn(['limits', name])) * slugs.length);
  const { parts = [] }: { parts?: { chapters: string[] }[] } = story.toJS();
  for (const [i, { chapters }] of parts.entries())
    story.setIn(
      ['parts', i, 'chapters'],
      chapters.filter((slug) => slugs.includes(slug)),
    );
  writeFileSync(file, story.toString({ lineWidth: 0 }));
}

const isFolder = (path: string): boolean => !path.endsWith('.mdx');

function readChapters(folder: string): Chapter[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const [, front = '', body = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
      return { slug: name.replace(/^\d+-|\.mdx$/g, ''), front, body };
    });
}

interface Made {
  chapters: Chapter[];
  /** Claims that the ledger gets beside its own. */
  more: object[];
}

/** Joins the last chapters into one, then the first, until `count` are left. */
function joined(real: readonly Chapter[], count: number): Made {
  const chapters = [...real];
  for (let end = true; chapters.length > count; end = !end) {
    const at = end ? chapters.length - 2 : 0;
    const [first, second] = chapters.splice(at, 2);
    if (!first || !second) throw new Error(`no story has ${count} chapters`);
    const front = joinedFront(first.front, second.front);
    chapters.splice(at, 0, { ...first, front, body: `${first.body}\n${second.body}` });
  }
  return { chapters, more: [] };
}

/** The fields of the first with the days of both; one that stands apart gives way to the other's days. */
function joinedFront(first: string, second: string): string {
  const field = (name: string, front: string) =>
    new RegExp(`^${name}: .*$`, 'm').exec(front)?.[0] ?? '';
  const dated = [first, second].filter((front) => field('from', front));
  const inOrder = dated.filter((front) => !field('apart', front));
  const [from, to] = inOrder.length > 0 ? [inOrder[0], inOrder.at(-1)] : [dated[0], dated[0]];
  const days = [
    field('from', from ?? ''),
    field('to', to ?? ''),
    inOrder.length > 0 ? '' : field('apart', from ?? ''),
  ];
  const kept = first.split('\n').filter((line) => !/^(?:from|to|apart): /.test(line));
  return [...kept, ...days.filter(Boolean)].join('\n');
}

function copied(real: readonly Chapter[], count: number, claims: readonly LedgerClaim[]): Made {
  const plain = real.filter(({ body }) => !body.includes('<Scene'));
  const more: object[] = [];
  const copies = new Map(real.map((chapter) => [chapter, [chapter]]));
  for (let i = 0; i < count - real.length; i++) {
    const original = plain[i % plain.length] as Chapter;
    const suffix = `-copy-${1 + Math.floor(i / plain.length)}`;
    const body = original.body
      .replaceAll(ONCE, '')
      .replaceAll(/<Claim id="([^"]+)"/g, (_, id: string) => {
        const { figures, ...claim } = claims.find((entry) => entry.id === id) ?? { id };
        more.push({ ...claim, id: id + suffix });
        return `<Claim id="${id}${suffix}"`;
      });
    copies.get(original)?.push({ ...original, slug: original.slug + suffix, body });
  }
  return { chapters: [...copies.values()].flat(), more };
}
