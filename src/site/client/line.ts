/** Lines across the window that what is read has passed: they go by what a newsroom's own header leaves of it. */

const styles = getComputedStyle(document.documentElement);
const header = Number.parseFloat(styles.getPropertyValue('--publisher-header')) || 0;

/** Where a line lies, in px from the window's top: a part of the height below the header. */
export const lineAt = (part: number): number => header + (innerHeight - header) * part;

/**
 * The line that the top of a step has passed when it is read, as a part of the window's height: beside a pinned picture
 * when its words come, where all stands in the flow when they are near the top, so that a link to a short step leads
 * to it. Only styles know which it is: there is a stage, or none is shown.
 */
export function stepPart(): number {
  const stage = document.querySelector('[data-stage]');
  return stage && getComputedStyle(stage).display !== 'none' ? 0.7 : 0.3;
}
