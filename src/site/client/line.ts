/** Lines across the window that what is read has passed: they go by what a newsroom's own header leaves of it. */

const styles = getComputedStyle(document.documentElement);
const header = Number.parseFloat(styles.getPropertyValue('--publisher-header')) || 0;

/** Where a line lies, in px from the window's top: a part of the height below the header. */
export const lineAt = (part: number): number => header + (innerHeight - header) * part;
