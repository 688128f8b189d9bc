/** What the feed tells: that there is an edition, and each correction since. */
import type { Correction } from '../../story/schema.ts';
import type { Story } from '../../story/types.ts';
import { pageOrClaim } from '../../story/record/places.ts';
import { editionTitle } from '../../story/edition-names.ts';

export interface Entry {
  /** Where it stands in the site; the entry's id is made of it. */
  path: string;
  title: string;
  /** The day, YYYY-MM-DD, from the content. */
  date: string;
  /** In plain words. */
  text: string;
  /** The same and more as markup, where there is more. */
  html?: string;
}

/**
 * Newest first; of one day, corrections before the edition.
 * @param opening how the edition begins, as markup
 */
export function entries(story: Story, opening: string): Entry[] {
  const all = [
    ...story.corrections.map((c) => correctionEntry(c, story)),
    editionEntry(story, opening),
  ];
  return all.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

function editionEntry({ meta, chapters, claims, sources, words }: Story, opening: string): Entry {
  const { name, date } = meta.edition;
  const { feed, record } = words;
  return {
    path: `/#edition-${name}`,
    title: feed.edition({ title: meta.title, edition: editionTitle(meta) }),
    date,
    text: feed.contents({
      dek: meta.dek,
      chapters: feed.chapters(chapters.length),
      claims: record.claims(claims.size),
      sources: record.sources(sources.size),
    }),
    html: opening,
  };
}

function correctionEntry({ id, date, where, was, now }: Correction, story: Story): Entry {
  return {
    path: `/#correction-${id}`,
    title: story.words.feed.correction({ place: placeName(where, story) }),
    date,
    text: story.words.corrections.said({ was, now }),
  };
}

/** A chapter by its title; a claim by its number and status, since its words need their finding beside them. */
function placeName(where: string, story: Story): string {
  const { page, claim } = pageOrClaim(where, story);
  if (page) return page.data.title;
  if (!claim) return where;
  const { number, status } = claim;
  const { words } = story;
  return words.feed.claim({ number, status: words.status[status].word.toLowerCase() });
}
