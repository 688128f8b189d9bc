/** All that runs in an embedded scene. */
import { announceHeight } from './height.ts';
import { followMotion } from './motion.ts';
import { ScrollScene } from './scroll-scene.ts';

customElements.define('scroll-scene', ScrollScene);
followMotion();
announceHeight();
