/** All that runs on the pages beside the article. */
import { carrySettings } from './carry.ts';

carrySettings();
