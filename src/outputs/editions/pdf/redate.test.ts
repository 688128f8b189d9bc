import { expect, test } from '@playwright/test';
import { redate } from './redate.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const pdf = (created: string, changed: string, trailer = ''): Uint8Array =>
  bytes(
    `%PDF-1.4\n/CreationDate (${created})\n/ModDate (${changed})\nendobj\ntrailer\n<<${trailer}>>`,
  );

test('two prints of one page become the same file, byte for byte as long as before', () => {
  const first = pdf("D:20261122134620+00'00'", "D:20261122134620+00'00'");
  const second = pdf("D:20270101000001+00'00'", "D:20270101000002+00'00'");
  const dated = redate(first, '2026-11-22');
  expect(dated).toEqual(redate(second, '2026-11-22'));
  expect(dated.length).toBe(first.length);
  expect(Buffer.from(dated).toString()).toContain("(D:20261122000000+00'00')");
});

test('dates in another form, and an id, are not passed over in silence', () => {
  expect(() => redate(pdf('D:2026', 'D:2026'), '2026-11-22')).toThrow('redate.ts');
  const good = "D:20261122134620+00'00'";
  expect(() => redate(pdf(good, good, '/ID [<1> <2>]'), '2026-11-22')).toThrow('redate.ts');
});
