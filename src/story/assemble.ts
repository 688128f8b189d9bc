/** Turns checked content into the story: pages in order, claims numbered, figures resolved. */
import type { Words } from './words/words.ts';
import type { Element } from './body.ts';
import { allPages, type Draft, type PageDraft } from './draft.ts';
import { headingId } from './headings.ts';
import { isGraphic } from '../graphics/registry.ts';
import { CLAIM_FIELDS } from './lines.ts';
import { fillPlaceholders } from './placeholders.ts';
import type { Entry, List } from './read/list.ts';
import type { Chapter, Claim, End } from './schema.ts';
import { type Speaker, speakerOf } from './speakers.ts';
import { crowdRows, priceRows } from './table-rows.ts';
import { wordsByVoice } from './voice.ts';
import type {
  ChapterEntry,
  ClaimEntry,
  EndEntry,
  FigureEntry,
  SceneEntry,
  Story,
} from './types.ts';

/** What the placeholders of a line are filled from. */
interface Filling {
  figures: ReadonlyMap<string, FigureEntry>;
  words: Words;
}

/** @param draft content in which the checks found nothing */
export function assemble(draft: Draft): Story {
  const { known: figures } = draft.figures;
  const words = sure(draft.words);
  const filling = { figures, words };
  const meta = sure(draft.meta).data;
  const claims = numberedClaims(draft, meta.speakers, filling);
  const chapters = draft.chapters.map((page) => chapterEntry(page, filling));
  const steps = chapters.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.steps));
  return {
    meta: {
      ...meta,
      dek: fill(meta.dek, filling),
      ...(meta.cover ? { cover: { caption: fill(meta.cover.caption, filling) } } : {}),
    },
    words,
    chapters,
    end: draft.end.map((page) => endEntry(page, filling)),
    claims,
    sources: byId(draft.sources),
    figures,
    names: byId(draft.names),
    corrections: draft.corrections.entries.map(({ data }) => data),
    explanations: draft.explanations?.data ?? { rows: [] },
    insets: new Set(allPages(draft).flatMap(({ body }) => insetsOf(sure(body).elements))),
    steps: new Map(steps.map((step) => [step.id, step])),
    publisher: draft.publisher,
    prices: priceRows(draft.prices, figures),
    crowds: crowdRows(draft.crowds, figures),
    places: draft.places.entries.map(({ data }) => data),
    caps: draft.caps?.data,
    where: draft.where?.data,
  };
}

function chapterEntry(page: PageDraft<Chapter>, filling: Filling): ChapterEntry {
  const front = sure(page.front).data;
  const note = front.contentNote && { contentNote: fill(front.contentNote, filling) };
  const data = { ...front, ...note, ...filled(front, ['title', 'line'], filling) };
  return { ...pageEntry(page), data, scenes: scenesOf(page, filling) };
}

function endEntry(page: PageDraft<End>, filling: Filling): EndEntry {
  const front = sure(page.front).data;
  return { ...pageEntry(page), data: { ...front, ...filled(front, ['title'], filling) } };
}

const fill = (text: string, { figures, words }: Filling): string =>
  fillPlaceholders(text, figures, words);

function filled<T extends object, K extends keyof T>(
  front: T,
  fields: readonly K[],
  filling: Filling,
) {
  const pairs = fields.map((field) => [field, fill(String(front[field]), filling)]);
  return Object.fromEntries(pairs) as Record<K, string>;
}

function pageEntry({ number, slug, file, body }: PageDraft) {
  const byVoice = wordsByVoice(sure(body));
  const words = Object.values(byVoice).reduce((sum, count) => sum + count, 0);
  return {
    number,
    slug,
    file,
    words,
    toldWords: byVoice.account,
    headings: sure(body)
      .blocks.filter(({ node }) => node.type === 'heading')
      .map(({ node }) => headingId(slug, node)),
    claims: [...new Set(idsOf(sure(body).elements, 'Claim'))],
  };
}

function scenesOf({ front, body }: PageDraft<Chapter>, filling: Filling): SceneEntry[] {
  const elements = sure(body).elements;
  return elements
    .filter(({ name }) => name === 'Scene')
    .map((scene) => {
      const graphic = scene.props.get('graphic');
      if (!isGraphic(graphic)) throw new Error('a scene without a graphic passed the checks');
      const steps = elements
        .filter(({ parent }) => parent === scene)
        .map(({ props }) => ({
          id: String(props.get('id')),
          state: String(props.get('state')),
          title: fill(String(props.get('title')), filling),
          summary: fill(String(props.get('summary')), filling),
          graphic,
          voice: props.get('voice') === 'account' ? ('account' as const) : ('record' as const),
          ...(props.has('day') && { day: String(props.get('day')) }),
        }));
      return { id: String(steps[0]?.id), graphic, chapter: sure(front).data.id, steps };
    });
}

/** A claim whose words print its figures. */
function worded(claim: Claim, filling: Filling): Claim {
  const words = CLAIM_FIELDS.flatMap((field) => {
    const text = claim[field];
    return text === undefined ? [] : [[field, fill(text, filling)]];
  });
  return { ...claim, ...Object.fromEntries(words) };
}

/** Claims in the order of their first use. */
function numberedClaims(
  draft: Draft,
  speakers: readonly Speaker[],
  filling: Filling,
): Map<string, ClaimEntry> {
  const ledger = byId(draft.claims);
  const claims = new Map<string, ClaimEntry>();
  for (const { front, body } of allPages(draft)) {
    for (const id of idsOf(sure(body).elements, 'Claim')) {
      if (claims.has(id)) continue;
      const claim = worded(sure(ledger.get(id)), filling);
      claims.set(id, {
        ...claim,
        by: speakerOf(speakers, claim.speaker),
        number: claims.size + 1,
        chapter: sure(front).data.id,
      });
    }
  }
  return claims;
}

const insetsOf = (elements: readonly Element[]): string[] =>
  elements.filter(({ name }) => name === 'Inset').map(({ props }) => String(props.get('name')));

function idsOf(elements: readonly Element[], component: string): string[] {
  return elements
    .filter(({ name }) => name === component)
    .map(({ props }) => String(props.get('id')));
}

function byId<T extends { id: string }>({ entries }: List<T>): Map<string, T> {
  return new Map(entries.map(({ data }: Entry<T>) => [data.id, data]));
}

/** What the checks have made sure of. */
function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('content that could not be read passed the checks');
  return value;
}
