/** Words and lines stand out from what they stand on, on every ground, in both colour schemes. */
import { type Colours, coloursOf, type Scheme } from '../light-colours.ts';
import { sheetsOf } from '../filed-styles.ts';
import type { BuiltSite, Check, SitePage } from './site.ts';

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT = 4.5;
const MARK = 3;

const SURFACES = ['ground', 'land', 'neighbour', 'water'];
/** What stands on what, and the least contrast of the two. */
const PAIRS: readonly (readonly [over: string, under: string, least: number])[] = [
  ...SURFACES.flatMap((under) => [
    ['ink', under, TEXT] as const,
    ['ink-soft', under, TEXT] as const,
  ]),
  ['accent', 'ground', TEXT],
  ['brand', 'ground', TEXT],
  ['rule', 'ground', MARK],
  ['land-edge', 'ground', MARK],
  ['hatch', 'land', MARK],
];

export const contrast: Check = {
  name: 'contrast',
  run: ({ pages, text }) => {
    const sheets = new Map(pages.map((page) => [sheetOf(page, text), page.file]));
    const faints = [...sheets].flatMap(([css, file]) =>
      css.includes('--ground') ? faintIn(css, file) : [],
    );
    const own = new Set(faints.filter(isOwn).map(({ said }) => said));
    return [
      ...faints
        .filter((faint) => !isOwn(faint))
        .map(({ file, ground, said, least }) => ({
          place: `${file}: ${ground}`,
          found: said,
          remedy: `change one of them in src/site/styles/tokens.css until it has ${least} : 1`,
        })),
      ...(own.size > 0
        ? [
            {
              place: 'content/publisher.yaml: accent',
              found: [...own].join('; '),
              remedy: `change it until it has ${TEXT} : 1 on each`,
            },
          ]
        : []),
    ];
  },
};

const sheetOf = ({ elements }: SitePage, text: BuiltSite['text']): string =>
  sheetsOf(elements, text)
    .map(({ css }) => css)
    .join('\n');

/** Two colours of a page that are too alike. */
interface Faint {
  file: string;
  ground: string;
  over: string;
  said: string;
  least: number;
}

/** A newsroom's colour, which stands on many pages and in one file. */
const isOwn = ({ over }: Faint): boolean => over === 'brand';

function faintIn(css: string, file: string): Faint[] {
  const grounds = (['any', 'dark'] satisfies Scheme[]).flatMap((scheme) =>
    lightsIn(css).map((light) => ({ scheme, light, colours: coloursOf(css, light, scheme) })),
  );
  return grounds.flatMap(({ scheme, light, colours }) =>
    PAIRS.filter(([over, under, least]) => ratio(colours, over, under) < least).map(
      ([over, under, least]) => {
        const ground = `${light}${scheme === 'dark' ? ', dark' : ''}`;
        const measured = `has ${ratio(colours, over, under).toFixed(2)} : 1`;
        const said =
          over === 'brand'
            ? `${colours[over]} on ${ground} (${colours[under]}) ${measured}`
            : `--${over} on --${under} ${measured}`;
        return { file, ground, over, said, least };
      },
    ),
  );
}

/** The grounds that a style sheet has colours for, by their names. */
const lightsIn = (css: string): string[] => [
  ...new Set([...css.matchAll(/\[data-light=["']?([\w-]+)/g)].map(([, light = '']) => light)),
];

/** WCAG's contrast ratio, 1 to 21; 21 where a colour is not written in digits and cannot be judged. */
function ratio(colours: Colours, over: string, under: string): number {
  const [a, b] = [luminance(colours[over]), luminance(colours[under])];
  if (a === undefined || b === undefined) return 21;
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** WCAG's relative luminance of #rgb or #rrggbb. */
function luminance(colour = ''): number | undefined {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) return undefined;
  const step = digits.length / 3;
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((i) => {
    const value =
      Number.parseInt(digits.slice(i * step, (i + 1) * step).repeat(step === 1 ? 2 : 1), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
