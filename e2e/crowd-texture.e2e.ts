/**
 * A lattice of thousands of dots makes stripes and moiré, and at some scales no eye can see the people for them. So
 * the dark core is looked at as it is painted: its rows and columns, and its blocks of several people, must not
 * repeat themselves. The same measures find a plain lattice out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, SITE, test } from './support.ts';

/** A part of the core without the hall, in user units of the wide picture. */
const CORE = { x: 250, y: 230, width: 260, height: 220 };
const WIDTH = 1360;
/** About the pitch, in user units. */
const PITCH = 6.3;

/** How deep the strongest pattern is, as a share of the mean ink: 0 none. */
interface Likeness {
  lines: number;
  blocks: number;
}

for (const scale of [1, 1.5, 2, 3]) {
  test(`no lattice and no moiré at ${scale}x`, async ({ page }) => {
    const assets = join(SITE, 'assets');
    const name = readdirSync(assets).find((file) => /^crowd-filled-wide\.\w+\.svg$/.test(file));
    const crowd = await likeness(page, readFileSync(join(assets, name ?? ''), 'utf8'), scale);
    const plain = await likeness(page, plainLattice(), scale);
    expect(crowd.lines, 'rows or columns').toBeLessThan(0.25);
    expect(crowd.blocks, 'blocks').toBeLessThan(0.05);
    expect(plain.lines, 'a plain lattice is found out').toBeGreaterThan(0.5);
    expect(plain.blocks, 'and its moiré').toBeGreaterThan(0.07);
  });
}

/** A lattice as nobody should draw it, as large as the core, in the size of the picture. */
function plainLattice(): string {
  const dots: string[] = [];
  for (let row = 0; row * PITCH * 0.866 < CORE.y + CORE.height + 20; row += 1)
    for (let x = (row % 2) * (PITCH / 2); x < CORE.x + CORE.width + 20; x += PITCH)
      dots.push(`M${x} ${row * PITCH * 0.866}z`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} 796"><path d="${dots.join('')}" stroke="#14181d" stroke-width="${PITCH * 0.66}" stroke-linecap="round"/></svg>`;
}

/** How a drawing looks like itself where it is darkest, as painted at a scale. */
function likeness(page: Page, drawing: string, scale: number): Promise<Likeness> {
  return page.evaluate(
    async ([text, by, core, width, pitch]) => {
      const image = new Image();
      const px = Math.round(width * by);
      const high = Number(/viewBox="0 0 \d+ (\d+)"/.exec(text)![1]);
      const sized = text.replace('<svg ', `<svg width="${px}" height="${Math.round(high * by)}" `);
      const painted = await decoded(sized);
      const canvas = new OffscreenCanvas(Math.round(core.width * by), Math.round(core.height * by));
      const context = canvas.getContext('2d')!;
      context.drawImage(painted, -core.x * by, -core.y * by);
      const { data, width: w, height: h } = context.getImageData(0, 0, canvas.width, canvas.height);
      const ink = (x: number, y: number): number => data[(y * w + x) * 4 + 3]!;
      const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
      const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
      const rows = range(h).map((y) => mean(range(w).map((x) => ink(x, y))));
      const columns = range(w).map((x) => mean(range(h).map((y) => ink(x, y))));
      const lag = [Math.round(pitch * by * 0.6), Math.round(pitch * by * 12)] as const;

      const side = Math.max(2, Math.round(pitch * by * 1.5));
      const [across, down] = [Math.floor(w / side), Math.floor(h / side)];
      const block = (i: number, j: number): number =>
        mean(
          range(side * side).map((k) =>
            ink(i * side + (k % side), j * side + Math.floor(k / side)),
          ),
        );
      const blocks = range(down).map((j) => range(across).map((i) => block(i, j)));
      const byRow = blocks.map(mean);
      const byColumn = range(across).map((i) => mean(blocks.map((row) => row[i]!)));
      return {
        lines: Math.max(like(rows, ...lag), like(columns, ...lag)),
        blocks: Math.max(like(byRow, 2, 10), like(byColumn, 2, 10)),
      };

      async function decoded(svg: string): Promise<HTMLImageElement> {
        image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        await image.decode();
        return image;
      }

      /** How deep what repeats itself is, as a share of the mean: the root of the greatest covariance with itself. */
      function like(line: number[], first: number, last: number): number {
        // What changes over many people is no pattern.
        const slow = (i: number): number => mean(line.slice(Math.max(0, i - last), i + last + 1));
        const fast = line.map((value, i) => value - slow(i));
        let most = 0;
        for (let shift = first; shift <= last && shift < line.length / 2; shift += 1)
          most = Math.max(
            most,
            mean(range(line.length - shift).map((i) => fast[i]! * fast[i + shift]!)),
          );
        return Math.sqrt(most) / mean(line);
      }
    },
    [drawing, scale, CORE, WIDTH, PITCH] as const,
  );
}
