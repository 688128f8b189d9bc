/** All that runs in the reader's browser. */
import { followLight } from './light.ts';
import { followMotion } from './motion.ts';
import { ScrollScene } from './scroll-scene.ts';
import { followSwitches } from './switches.ts';

customElements.define('scroll-scene', ScrollScene);
followMotion();
followLight();
followSwitches();
