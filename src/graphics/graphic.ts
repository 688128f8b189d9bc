/** How a graphic describes itself to everything around it: the page, its downloads, cards, frames and books. */
import type { Element } from 'hast';
import type { Draft } from '../story/draft.ts';
import type { Problems } from '../story/problems.ts';
import type { Story } from '../story/types.ts';
import type { Layer, Layout, Palettes, Picture } from './picture.ts';
import type { Words } from '../story/words/words.ts';
import type { Table } from './table.ts';

/**
 * What src/graphics/<name>/index.ts exports as `graphic`. How it is drawn on the page stands beside it, in style.css:
 * rules for `.g-<name>`.
 */
export interface Graphic<State extends string = string> {
  /** What a reader who sees no picture is told that its scenes are. */
  title(words: Words): string;
  /** What its figures are called. */
  name(words: Words): string;
  /** The heading in content/end that says how it was made. */
  method: string;
  /** The states that a step may name, in the order the article tells them. */
  states: readonly State[];
  /** False where what the states are read from could not be read: then no state can be called unknown. Else they are known. */
  statesKnown?(draft: Draft): boolean;
  /** The picture of one state; pure. */
  picture(story: Story, state: State, layout: Layout): Picture;
  /** Shapes that stand once in a document, and that pictures of the graphic in it use by their ids. */
  defs?(story: Story): Element[];
  /** Where pictures have marks that are apart (picture.ts): the name of their file, and their style sheet beside it. */
  apart?: { name: string; sheet: string };
  /** What is drawn in files of their own, in the colours of the ground each state stands on. */
  layers?(story: Story, palettes: (state: State) => Palettes): Layer[];
  /** True where the picture is too tall for a stage, or for words to pass over it, and stands in the flow. */
  tall?(state: State, layout: Layout): boolean;
  /** True where the picture is printed on a page of its own, across. */
  across?(state: State): boolean;
  /** The layout that a printed page takes of a state: narrow where it is to stand beside its words. Else that of the page. */
  printed?(state: State): Layout | undefined;
  /** Where a printed page shows less ground around what is drawn than a stage must. */
  plate?(story: Story, state: State): Picture | undefined;
  /** Adds what of the content it cannot draw to the problems; asked only where a scene shows it. */
  check?(draft: Draft, problems: Problems): void;
  /** The state whose picture stands for the graphic where one alone is shown; else that is the first that is told. */
  best?: State;
  /** The layout that share pictures take. */
  card: Layout;
  /** Its figures. */
  table(story: Story): Table;
  /** The ids of the sources of these, one for each row that names one. */
  sources(story: Story): string[];
}
