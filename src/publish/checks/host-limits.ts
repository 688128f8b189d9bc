/** Hosts that read _headers cut long lines and stop after so many rules, without a word. */
import { beyondLimits } from '../headers.ts';
import type { Check } from './site.ts';

const FILE = '_headers';

export const hostLimits: Check = {
  name: 'limits of hosts',
  run: (site) =>
    site.has(FILE)
      ? beyondLimits(site.text(FILE)).map((found) => ({
          place: FILE,
          found,
          remedy: 'list fewer sources in content/publisher.yaml, or cut it by hand',
        }))
      : [],
};
