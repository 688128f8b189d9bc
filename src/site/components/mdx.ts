/** The components an editor may use in a chapter. The checker knows the same names. */
import Aside from './inline/Aside.astro';
import Claim from './inline/Claim.astro';
import Editor from './Editor.astro';
import Explanation from './Explanation.astro';
import Explanations from './Explanations.astro';
import Fig from './inline/Fig.astro';
import More from './More.astro';
import Name from './inline/Name.astro';
import Passage from './Passage.astro';
import Record from './Record.astro';
import Scene from './Scene.astro';
import Step from './Step.astro';
import Inset from './Inset.astro';
import Status from './inline/Status.astro';
import Tally from './inline/Tally.astro';
import Voice from './Voice.astro';

export const components = {
  Aside,
  Claim,
  Editor,
  Explanation,
  Explanations,
  Fig,
  More,
  Name,
  Passage,
  Record,
  Scene,
  Status,
  Step,
  Inset,
  Tally,
  Voice,
};
