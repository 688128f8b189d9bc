import { expect, test } from '@playwright/test';
import { ArchiveError } from '../outputs/editions/fault.ts';
import { readOptions, startChromium } from './archive-command.ts';

const read = (...args: string[]) =>
  readOptions(
    { args, options: { out: { type: 'string' } }, allowPositionals: true },
    'one edition and --out FOLDER',
  );

test('what a command takes is read', () => {
  const { positionals, values } = read('editions/first', '--out', 'bag');
  expect({ positionals, out: values.out }).toEqual({ positionals: ['editions/first'], out: 'bag' });
});

test('what a command takes is told to whoever asks', () => {
  expect(() => read('--help')).toThrow('It takes one edition and --out FOLDER; docs/archiving.md');
  expect(() => read('--help')).not.toThrow(ArchiveError);
});

test('a browser that is named and not there is told, and no other is taken', async () => {
  const before = process.env.CHROME_PATH;
  process.env.CHROME_PATH = '/nope';
  try {
    await expect(startChromium()).rejects.toThrow('CHROME_PATH is /nope, and there is no such');
  } finally {
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
  }
});

for (const [what, args, sentence] of [
  ['an unknown option', ['--oot', 'bag'], "Unknown option '--oot'"],
  ['an option without its folder', ['--out'], "Option '--out <value>' argument missing"],
] as const) {
  test(`${what} is told in a sentence`, () => {
    expect(() => read(...args)).toThrow(ArchiveError);
    expect(() => read(...args)).toThrow(
      `${sentence}. It takes one edition and --out FOLDER, and no more.`,
    );
  });
}
