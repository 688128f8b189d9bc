/** Every check, run on what could be read. */
import { graphicOf, isGraphic } from '../../graphics/registry.ts';
import type { Draft } from '../draft.ts';
import type { Problems } from '../problems.ts';
import { checkArchived } from './archived.ts';
import { checkAttribution } from './attribution.ts';
import { checkStepDays } from './step-days.ts';
import { checkComponents } from './components.ts';
import { checkBeforeEdition } from './before-edition.ts';
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
import { checkChapterTimes } from './chapter-times.ts';
import { checkUsage } from './usage.ts';
import { checkVoices } from './voices.ts';

/** What the graphics that scenes show ask of the content. */
function checkGraphics(draft: Draft, problems: Problems): void {
  const elements = draft.chapters.flatMap(({ body }) => body?.elements ?? []);
  const shown = elements.map(({ name, props }) => name === 'Scene' && props.get('graphic'));
  // The cover is the crowd's, too.
  if (draft.meta?.data.cover) shown.push('crowd');
  for (const graphic of new Set(shown.filter(isGraphic)))
    graphicOf(graphic).check?.(draft, problems);
}

const CHECKS = [
  checkPageNames,
  checkChapterTimes,
  checkBeforeEdition,
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
  checkStepDays,
  checkGraphics,
];

export function checkAll(draft: Draft, problems: Problems): void {
  for (const check of CHECKS) check(draft, problems);
}
