/** All that runs in the reader's browser. */
import { followBar, followContents } from './bar.ts';
import { isCapable } from './capable.ts';
import { carrySettings } from './carry.ts';
import { followMotion } from './motion.ts';
import { followNotes } from './notes.ts';
import { followPlace } from './place.ts';
import { ScrollScene } from './scroll-scene.ts';
import { offerSharing } from './share.ts';
import { followSwitches } from './switches.ts';

followSwitches();
carrySettings();
followContents();
followNotes();
offerSharing();
if (isCapable()) {
  followMotion();
  followBar();
  followPlace();
  // After all that may fail, because head-script.ts takes it as the sign that all is well.
  customElements.define('scroll-scene', ScrollScene);
}
