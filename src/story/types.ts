/** The story as the pages, graphics and downloads read it: checked, resolved, and in reading order. */
import type { Words } from './words/words.ts';
import type { Caps } from './caps.ts';
import type { Where } from './where.ts';
import type { Publisher } from './publisher.ts';
import type {
  Chapter,
  Claim,
  Correction,
  End,
  Explanations,
  Figure,
  Name,
  Source,
  StoryMeta,
} from './schema.ts';
import type { VOICES } from './ledger.ts';
import type { Speaker } from './speakers.ts';
import type { CrowdLine, PlaceLine, PriceLine } from './rows.ts';

export interface Story {
  meta: StoryMeta;
  /** What the build prints by itself, in the story's language. */
  words: Words;
  chapters: ChapterEntry[];
  end: EndEntry[];
  claims: Map<string, ClaimEntry>;
  sources: Map<string, Source>;
  figures: Map<string, FigureEntry>;
  names: Map<string, Name>;
  corrections: Correction[];
  explanations: Explanations;
  /** The insets that its pages show, by name. */
  insets: ReadonlySet<string>;
  /** Every step of every scene by its id. */
  steps: Map<string, StepEntry>;
  /** The newsroom that publishes it, where content/publisher.yaml names one. */
  publisher?: Publisher | undefined;
  prices: PriceRow[];
  crowds: CrowdRow[];
  places: PlaceRow[];
  /** What the inset of the caps says, where content/data/caps.yaml has it. */
  caps?: Caps | undefined;
  /** What the inset of the country shows, where content/data/where.yaml has it. */
  where?: Where | undefined;
}

interface PageEntry<T> {
  /** From 1, as in the file name. */
  number: number;
  slug: string;
  /** The path of the file, as problems print it. */
  file: string;
  /** The frontmatter; {figure-id} in title, line and note is already a number. */
  data: T;
  /** Words of prose, for the reading time. */
  words: number;
  /** Those of the account alone. */
  toldWords: number;
  /** The ids of the headings within it. */
  headings: string[];
  /** Ids of the claims it states, in reading order, each once. */
  claims: string[];
}

export interface ChapterEntry extends PageEntry<Chapter> {
  scenes: SceneEntry[];
}

export type EndEntry = PageEntry<End>;

export interface SceneEntry {
  /** The id of its first step: a graphic may have several scenes. */
  id: string;
  /** The name of a folder in src/graphics. */
  graphic: string;
  /** The id of the chapter it stands in. */
  chapter: string;
  steps: StepEntry[];
}

export interface StepEntry {
  id: string;
  /** One of the states of its graphic. */
  state: string;
  /** With {figure-id} already a number, as in the summary. */
  title: string;
  summary: string;
  graphic: string;
  /** Whose words it holds. */
  voice: (typeof VOICES)[number];
  /** The day it tells of, YYYY-MM-DD, where it names one. */
  day?: string;
}

export interface ClaimEntry extends Claim {
  /** Who says it. */
  by: Speaker;
  /** The order of first use, from 1, over the chapters and then the end matter. */
  number: number;
  /** The id of the chapter or end section where it is first used. */
  chapter: string;
}

export interface FigureEntry extends Figure {
  /** The claim it belongs to; none for figures worked out by the build. */
  claimId?: string;
}

/** Bounds of a row, from the ledger where the row names a figure; both equal for a single number. */
interface Bounds {
  low?: number;
  high?: number;
}

export interface PriceRow extends Bounds, Omit<PriceLine, 'low' | 'high'> {}

export interface CrowdRow extends Bounds, Omit<CrowdLine, 'low' | 'high' | 'counted_by'> {
  countedBy: string;
}

export type PlaceRow = PlaceLine;
