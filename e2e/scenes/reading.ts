/** What a test can see of a scene: which step is read, what the stage shows, where both lie. */
import { expect, type Page } from '@playwright/test';

/** The scenes with a stage, by the id of their first step. */
export const SCENES = ['price-reported', 'spread-3-january', 'crowd-police'] as const;
export type SceneName = (typeof SCENES)[number];

/** The selector of a scene. */
export const sceneOf = (name: SceneName): string => `[data-scene]:has(#${name})`;

/** A step is read once its top has passed this part of the window's height, beside a pinned picture or in the flow. */
const LINE = { pinned: 0.7, flow: 0.3 };

export interface Reading {
  /** The step that ought to be read, from the positions alone. */
  due: string;
  /** The steps that say they are. */
  current: string[];
  /** data-state of the stage. */
  state: string;
  /** How many marks are on although they should not be, or off although they should. */
  wrongMarks: number;
  /** Where the picture of the active step lies in the window, in px. */
  picture: { top: number; bottom: number; left: number; right: number; tall: boolean };
  /** Whether the stage is shown in this window at all. */
  pinned: boolean;
  window: { width: number; height: number };
}

/** Reads the scene as it stands. */
async function readScene(page: Page, scene: SceneName): Promise<Reading> {
  return page.evaluate(
    ([name, line]) => {
      const section = document.getElementById(name)!.closest('[data-scene]')!;
      const steps = [...section.querySelectorAll<HTMLElement>('[data-step]')];
      const stage = section.querySelector<HTMLElement>('[data-stage]')!;
      const pinned = getComputedStyle(stage).display !== 'none';
      const part = pinned ? line.pinned : line.flow;
      const passed = steps.filter(
        (s) => s.getBoundingClientRect().top <= Math.round(innerHeight * part) + 1,
      );
      const due = passed.at(-1) ?? steps[0]!;
      const shown = (root: Element) =>
        [...root.querySelectorAll('svg.g')].find((svg) => svg.getBoundingClientRect().width > 0);
      const tall = getComputedStyle(stage).visibility === 'hidden';
      // On a phone a step may leave its picture to the next.
      const flat = steps
        .slice(steps.indexOf(due))
        .map((step) => shown(step.querySelector('[data-still]')!))
        .find((svg) => svg !== undefined);
      const svg = (tall || !pinned ? flat : shown(stage))!;
      const box = svg.getBoundingClientRect();
      const wrongMarks = [...stage.querySelectorAll('[data-in]')].filter(
        (mark) =>
          mark.classList.contains('on') !==
          mark.getAttribute('data-in')!.split(' ').includes(stage.dataset['state']!),
      ).length;
      return {
        due: due.id,
        current: steps.filter((s) => s.getAttribute('aria-current') === 'step').map((s) => s.id),
        state: stage.dataset['state'] ?? '',
        wrongMarks,
        picture: { top: box.top, bottom: box.bottom, left: box.left, right: box.right, tall },
        pinned,
        window: { width: innerWidth, height: innerHeight },
      };
    },
    [scene, LINE] as const,
  );
}

/** Waits until the scene agrees with the positions, then checks what a reader sees. */
export async function expectInStep(page: Page, scene: SceneName): Promise<Reading> {
  await expect(async () => {
    const { due, current, state, wrongMarks } = await readScene(page, scene);
    expect({ current, state, wrongMarks }).toEqual({ current: [due], state: due, wrongMarks: 0 });
  }).toPass({ timeout: 15_000, intervals: [16, 33, 66, 100] });
  return readScene(page, scene);
}

/** The markup of the stage: the same at the same step, however one got there. */
export async function stageMarkup(page: Page, scene: SceneName): Promise<string> {
  return page.locator(`${sceneOf(scene)} [data-stage]`).innerHTML();
}

/** Ids of the steps of a scene, in reading order. */
export async function stepIds(page: Page, scene: SceneName): Promise<string[]> {
  return page
    .locator(`${sceneOf(scene)} [data-step]`)
    .evaluateAll((steps) => steps.map((step) => step.id));
}

/** Brings a step's top to `part` of the window's height, at once. */
export async function scrollToStep(page: Page, id: string, part = 0.45): Promise<void> {
  await page.evaluate(
    ([step, share]) => {
      const top = document.getElementById(step)!.getBoundingClientRect().top + scrollY;
      scrollTo({ top: top - innerHeight * share, behavior: 'instant' });
    },
    [id, part] as const,
  );
}
