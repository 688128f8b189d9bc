/** Every check, run on what could be read. */
import type { Draft } from '../draft.ts';
import type { Problems } from '../problems.ts';
import { checkArchived } from './archived.ts';
import { checkAttribution } from './attribution.ts';
import { checkClock } from './clock.ts';
import { checkComponents } from './components.ts';
import { checkIds } from './ids.ts';
import { checkLedger } from './ledger.ts';
import { checkLimits } from './limits.ts';
import { checkLinks } from './links.ts';
import { checkMarkdown } from './markdown.ts';
import { checkNumbers } from './numbers.ts';
import { checkPageNames } from './page-names.ts';
import { checkPermanentIds } from './permanent-ids.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkReferences } from './references.ts';
import { checkRows } from './rows.ts';
import { checkScenes } from './scenes.ts';
import { checkTimes } from './times.ts';
import { checkUsage } from './usage.ts';
import { checkVoices } from './voices.ts';

const CHECKS = [
  checkPageNames,
  checkTimes,
  checkIds,
  checkPermanentIds,
  checkComponents,
  checkMarkdown,
  checkScenes,
  checkReferences,
  checkPlaceholders,
  checkNumbers,
  checkLinks,
  checkLedger,
  checkArchived,
  checkRows,
  checkUsage,
  checkVoices,
  checkAttribution,
  checkLimits,
  checkClock,
];

export function checkAll(draft: Draft, problems: Problems): void {
  for (const check of CHECKS) check(draft, problems);
}
