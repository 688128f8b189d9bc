/** All that runs in an embedded scene. */
import { isCapable } from './capable.ts';
import { announceHeight } from './height.ts';
import { followMotion } from './motion.ts';
import { ScrollScene } from './scroll-scene.ts';

if (isCapable()) {
  followMotion();
  announceHeight();
  // After all that may fail, because early.ts takes it as the sign that all is well.
  customElements.define('scroll-scene', ScrollScene);
}
