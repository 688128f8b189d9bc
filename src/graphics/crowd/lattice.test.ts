import { expect, test } from '@playwright/test';
import { side, type Side, type Spot } from './lattice.ts';

const SEEDS = [2, 6];
const crowd = (seed: number): Side => side(seed, 5000, 5000);
const key = ({ column, row }: Spot): string => `${column},${row}`;

/** 1 for a solid person, -1 for a hollow one, 0 for free ground, by column and row. */
function field({ columns, rows, solid, hollow }: Side): Int8Array[] {
  const cells = Array.from({ length: columns }, () => new Int8Array(rows));
  for (const { column, row } of solid) cells[column]![row] = 1;
  for (const { column, row } of hollow) cells[column]![row] = -1;
  return cells;
}

/** The part of a list of people that is hollow. */
const doubt = (cells: readonly number[]): number =>
  cells.filter((cell) => cell < 0).length / cells.filter((cell) => cell !== 0).length;

for (const seed of SEEDS) {
  test(`side ${seed} has exactly its people, no two on one spot, all on the lattice`, () => {
    const { columns, rows, solid, hollow } = crowd(seed);
    expect([solid.length, hollow.length, columns]).toEqual([5000, 5000, 71]);
    const people = [...solid, ...hollow];
    expect(new Set(people.map(key)).size).toBe(10_000);
    const outside = people.filter(
      ({ column, row }) =>
        !Number.isInteger(column + row) ||
        column < 0 ||
        column >= columns ||
        row < 0 ||
        row >= rows,
    );
    expect(outside).toEqual([]);
  });

  test(`side ${seed} is the same every time`, () => {
    expect(crowd(seed)).toEqual(crowd(seed));
  });

  test(`side ${seed} has no tile: laid over itself at any shift, it is no more alike than chance`, () => {
    const cells = field(crowd(seed));
    // What is compared is the mixing without its outward trend, which is alike everywhere by intent.
    const flat = cells.map((column, c) =>
      Float64Array.from(column, (cell, r) => (cell === 0 ? 0 : cell - trend(cells, c, r))),
    );
    const self = likeness(flat, 0, 0);
    const alike: string[] = [];
    for (let dx = 0; dx <= 40; dx++) {
      for (let dy = dx === 0 ? 1 : -90; dy <= 90; dy++) {
        if (Math.abs(likeness(flat, dx, dy) / self) > 0.1) alike.push(`${dx}, ${dy}`);
      }
    }
    expect(alike).toEqual([]);
  });

  test(`hollow people of side ${seed} are denser outwards, on a desk and on a phone`, () => {
    const cells = field(crowd(seed));
    const rows = cells[0]!.length;
    const byColumn = [0, 1, 2, 3].map((i) =>
      doubt(cells.slice(i * 18, i * 18 + 17).flatMap((c) => [...c])),
    );
    const fourth = Math.floor(rows / 4);
    const byRow = [0, 1, 2, 3].map((i) =>
      doubt(cells.flatMap((c) => [...c.slice(i * fourth, (i + 1) * fourth)])),
    );
    for (const shares of [byColumn, byRow]) {
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
      expect(shares[0]! - shares[3]!).toBeGreaterThan(0.2);
    }
  });

  test(`side ${seed} is mixed everywhere: no window of 8 by 8 people is all filled or all hollow`, () => {
    const cells = field(crowd(seed));
    const plain: string[] = [];
    for (let c = 0; c + 8 <= 71; c += 4) {
      for (let r = 0; r + 8 <= cells[0]!.length; r += 4) {
        const people = cells
          .slice(c, c + 8)
          .flatMap((column) => [...column.slice(r, r + 8)].filter(Boolean));
        if (people.length >= 48 && new Set(people).size < 2) plain.push(`${c}, ${r}`);
      }
    }
    expect(plain).toEqual([]);
  });

  test(`the outer edges of side ${seed} are ragged, and inside nobody is missing`, () => {
    const cells = field(crowd(seed));
    const rows = cells[0]!.length;
    const firsts = Array.from({ length: rows }, (_, r) =>
      cells.findIndex((column) => column[r] !== 0),
    );
    expect(new Set(firsts).size).toBeGreaterThanOrEqual(6);
    const tops = cells.map((column) => column.findIndex((cell) => cell !== 0));
    expect(new Set(tops).size).toBeGreaterThanOrEqual(4);
    for (const column of cells.slice(16, 64)) expect(column.slice(16, rows - 16)).not.toContain(0);
  });
}

test('the two sides differ', () => {
  const [a, b] = SEEDS.map((seed) => new Set(crowd(seed).solid.map(key)));
  const shared = [...a!].filter((spot) => b!.has(spot)).length;
  expect(shared).toBeLessThan(3200);
});

test('a side of nobody is empty, and one of a single person has one', () => {
  expect(side(1, 0, 0)).toMatchObject({ rows: 0, solid: [], hollow: [] });
  expect(side(1, 1, 0).solid).toHaveLength(1);
});

/** The mean of the mixing in the neighbourhood of a spot. */
function trend(cells: readonly Int8Array[], c: number, r: number): number {
  let [sum, people] = [0, 0];
  for (let x = Math.max(0, c - 9); x <= Math.min(cells.length - 1, c + 9); x++) {
    for (let y = Math.max(0, r - 9); y <= Math.min(cells[x]!.length - 1, r + 9); y++) {
      sum += cells[x]![y]!;
      people += cells[x]![y] === 0 ? 0 : 1;
    }
  }
  return sum / people;
}

function likeness(cells: readonly Float64Array[], dx: number, dy: number): number {
  let sum = 0;
  let places = 0;
  for (let x = 0; x + dx < cells.length; x++) {
    const [here, there] = [cells[x]!, cells[x + dx]!];
    for (let y = Math.max(0, -dy); y < Math.min(here.length, here.length - dy); y++) {
      sum += here[y]! * there[y + dy]!;
      places += 1;
    }
  }
  return sum / places;
}
