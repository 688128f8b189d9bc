/** What can be cited: the story, each of its chapters, each step of a graphic, each claim of the record. */
import type { ClaimEntry, StepEntry, Story } from '../types.ts';
import type { Words } from '../words/words.ts';

export interface Citable {
  kind: 'story' | 'chapter' | 'step' | 'claim';
  /** The permanent id of the place in the article; empty for the article as a whole. */
  fragment: string;
  /** The title as a citation prints it, without a full stop at its end. */
  title: string;
  /** What must stand in view beside the title: the finding of a grave claim. */
  beside?: string;
}

/** A chapter's own citation, and those of its steps and of the claims it states first. */
export interface CitableChapter {
  chapter: Citable;
  parts: Citable[];
}

/** The story as a whole. */
export function citableStory({ meta }: Story): Citable {
  return { kind: 'story', fragment: '', title: meta.title };
}

/** Everything below the story, in reading order: the chapters, then such end matter as states claims first. */
export function citableChapters(story: Story): CitableChapter[] {
  const claims = [...story.claims.values()].sort((a, b) => a.number - b.number);
  const states = (id: string): boolean => claims.some(({ chapter }) => chapter === id);
  const pages = [
    ...story.chapters.map(({ data, scenes }) => ({ data, steps: scenes.flatMap((s) => s.steps) })),
    ...story.end.map(({ data }) => ({ data, steps: [] })).filter(({ data }) => states(data.id)),
  ];
  return pages.map(({ data: { id, title }, steps }) => ({
    chapter: { kind: 'chapter', fragment: id, title },
    parts: [
      ...steps.map(citableStep),
      ...claims
        .filter(({ chapter }) => chapter === id)
        .map((claim) => citableClaim(claim, story.words)),
    ],
  }));
}

/** Everything that can be cited, the story first. */
export function citables(story: Story): Citable[] {
  const below = citableChapters(story).flatMap(({ chapter, parts }) => [chapter, ...parts]);
  return [citableStory(story), ...below];
}

/** The address of the place in the site. */
export function placeOf({ fragment }: Pick<Citable, 'fragment'>): string {
  return fragment === '' ? '/' : `/#${fragment}`;
}

/** The id of its citations on the page /cite/. */
export function citeId({ fragment }: Pick<Citable, 'fragment'>): string {
  return fragment === '' ? 'cite-story' : `cite-${fragment}`;
}

const citableStep = ({ id, title }: StepEntry): Citable => ({
  kind: 'step',
  fragment: id,
  title: withoutStop(title),
});

/** A claim is never cited without what the record says of it. */
const citableClaim = (
  { id, number, status, claim, grave, finding }: ClaimEntry,
  words: Words,
): Citable => ({
  kind: 'claim',
  fragment: `claim-${id}`,
  title: words.cite.claim({
    number,
    status: words.status[status].word.toLowerCase(),
    claim: withoutStop(claim),
  }),
  ...(grave && { beside: finding }),
});

const withoutStop = (text: string): string => text.replace(/\.$/, '');
