import { expect, test } from '@playwright/test';
import { attribute } from '../../publish/html.ts';
import { excerpt, linkOutward } from './excerpt.ts';

const HTML =
  '<p id="a">A <a href="#c">c</a></p><div id="b"><a href="#b">b</a> <a href="#a">a</a> <a href="/x">x</a></div>';

test('an excerpt is one element, and its links out of it lead to the article', () => {
  expect(excerpt(HTML, (element) => attribute(element, 'id') === 'b')).toBe(
    '<div id="b"><a href="#b">b</a> <a href="/#a">a</a> <a href="/x">x</a></div>',
  );
});

test('an excerpt that is not there is an error, not an empty page', () => {
  expect(() => excerpt(HTML, () => false)).toThrow('was not found');
});

test('links to what stands there stay', () => {
  expect(linkOutward('<p id="a"><a href="#a">a</a></p>')).toBe('<p id="a"><a href="#a">a</a></p>');
});
