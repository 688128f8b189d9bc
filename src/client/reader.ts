/** All that runs in the reader's browser. */
import { isCapable } from './capable.ts';
import { followLight } from './light.ts';
import { followMotion } from './motion.ts';
import { ScrollScene } from './scroll-scene.ts';
import { layOut, soon } from './soon.ts';
import { followSwitches } from './switches.ts';

followSwitches();
if (isCapable()) {
  followMotion();
  soon(followLight);
  // After all that may fail, because early.ts takes it as the sign that all is well.
  customElements.define('scroll-scene', ScrollScene);
  layOut();
}
