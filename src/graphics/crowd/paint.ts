/** People as SVG in a file of their own: what a page shows as a picture knows nothing of its colours. */
import { type Palette, type Palettes, round } from '../picture.ts';
import { grain, type Spot } from './tiles.ts';
import { peoplePath } from './path.ts';

export interface People {
  spots: readonly Spot[];
  kind: 'filled' | 'hollow';
  pitch: number;
}

/** The diameter of a person, and of the hole in a hollow one, in pitches. */
const DOT = 0.66;
const HOLE = 0.45;

/** The file of one layer: dots, or dots with smaller ones in the ground's colour upon them; later crowds over earlier. */
export function layerSvg(
  { width, height }: { width: number; height: number },
  crowds: readonly People[],
  { any, dark }: Palettes,
): string {
  const kinds = [...new Set(crowds.map(({ kind }) => kind))];
  const colours = (palette: Palette): string =>
    kinds.map((kind) => `.${kind}{stroke:${palette[kind]}}`).join('') +
    (kinds.includes('hollow') ? `use{stroke:${palette.ground}}` : '');
  const style = [
    colours(any),
    ...(dark ? [`@media(prefers-color-scheme:dark){${colours(dark)}}`] : []),
  ].join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<style>${style}</style>`,
    ...crowds.map(crowd),
    '</svg>',
  ].join('');
}

/** One kind of people. */
export function crowd({ spots, kind, pitch }: People): string {
  const step = grain(pitch);
  const diameter = (share: number): number => round((share * pitch) / step);
  return [
    `<g class="${kind}" transform="scale(${step})" fill="none" stroke="currentColor" stroke-width="${diameter(DOT)}" stroke-linecap="round">`,
    `<path${kind === 'hollow' ? ` id="${kind}"` : ''} d="${peoplePath(spots, step)}"/>`,
    kind === 'hollow' ? `<use href="#${kind}" stroke-width="${diameter(HOLE)}"/>` : '',
    '</g>',
  ].join('');
}
