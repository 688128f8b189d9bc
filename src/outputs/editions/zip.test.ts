import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { sha256, uuidFrom } from '../../publish/digest.ts';
import { type Member, sorted, zip } from './zip.ts';

const member = (path: string, text: string): Member => ({
  path,
  bytes: new TextEncoder().encode(text),
});
const members = [member('b.txt', 'b'.repeat(500)), member('a/ä.txt', 'a')];

test('the same members have the same bytes in every time zone', () => {
  const before = process.env['TZ'];
  const sums = ['UTC', 'Asia/Almaty', 'America/St_Johns', 'Pacific/Kiritimati'].map((zone) => {
    process.env['TZ'] = zone;
    return sha256(zip(members, '2026-03-29'));
  });
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
  expect(new Set(sums).size).toBe(1);
});

test('what was put in comes out, in order of the code points where it is sorted', () => {
  const out = unzipSync(zip(sorted(members), '2026-11-22'));
  expect(Object.keys(out)).toEqual(['a/ä.txt', 'b.txt']);
  expect(out['b.txt']?.length).toBe(500);
});

test('a stored member stands in the file as it is', () => {
  const bytes = zip(
    [{ ...member('mimetype', 'application/epub+zip'), stored: true }],
    '2026-11-22',
  );
  expect(Buffer.from(bytes.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
});

test('a UUID follows from its seed and says how it was made', () => {
  expect(uuidFrom('a')).toBe(uuidFrom('a'));
  expect(uuidFrom('a')).not.toBe(uuidFrom('b'));
  for (const seed of 'abcdefgh') {
    expect(uuidFrom(seed)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  }
});
