/** The components an editor may use in a chapter. The checker knows the same names. */
import Claim from './inline/Claim.astro';
import Editor from './Editor.astro';
import Explanations from './Explanations.astro';
import Fig from './inline/Fig.astro';
import Name from './inline/Name.astro';
import Passage from './Passage.astro';
import Scene from './Scene.astro';
import Step from './Step.astro';
import Still from './Still.astro';

export const components = { Claim, Editor, Explanations, Fig, Name, Passage, Scene, Step, Still };
