/** JSON-LD as the text of a script element. */

/**
 * JSON that cannot end the element it stands in, whatever its strings hold: "<" is written as an escape,
 * which JSON reads back as the same sign.
 */
export function ldText(value: object): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026');
}
