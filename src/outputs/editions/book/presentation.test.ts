import { expect, test } from '@playwright/test';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { present } from './presentation.ts';

const drawing = (): Element =>
  s('svg', { className: ['g'] }, [
    s('path', { className: ['land', 'new'] }),
    s('text', { className: ['label'] }, 'Aktau'),
  ]) as Element;
const written = (css: string): string => toHtml(present(drawing(), css), { space: 'svg' });

test('what a style sheet says of a drawing stands in its elements', () => {
  const text = written('.g .land{fill:#eee;stroke-width:2px}.g text{font-family:"A",serif}');
  expect(text).toContain('<path class="land new" fill="#eee" stroke-width="2">');
  expect(text).toContain('font-family');
});

test('the weightier rule wins, and the later of equals', () => {
  expect(written('.g .land.new{fill:red}.g .land{fill:blue}')).toContain('fill="red"');
  expect(written('.g .land{fill:red}.g .new{fill:blue}')).toContain('fill="blue"');
});

test('what only moves or lays out is left to style sheets', () => {
  expect(written('.g .land{transition:all 1s;display:block}')).toBe(
    '<svg class="g"><path class="land new"></path><text class="label">Aktau</text></svg>',
  );
});
