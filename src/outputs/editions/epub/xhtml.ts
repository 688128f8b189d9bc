/** A page of the book as XHTML. */
import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { toXml } from 'xast-util-to-xml';
import { changed } from '../book/tree.ts';

export interface Page {
  title: string;
  language: string;
  /** epub:type of the body: bodymatter, backmatter … */
  part: string;
  content: ElementContent[];
}

export function xhtml({ title, language, part, content }: Page): string {
  const html = h('html', { xmlns: 'http://www.w3.org/1999/xhtml', lang: language }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('title', title),
      h('link', { rel: ['stylesheet'], type: 'text/css', href: 'style.css' }),
    ]),
    h('body', { epubType: part }, changed(content, forReaders)),
  ]);
  html.properties['xmlnsEpub'] = 'http://www.idpf.org/2007/ops';
  html.properties['xmlLang'] = language;
  const text = toXml(toXast(html), { closeEmptyElements: true });
  const named = text
    .replaceAll(' epubType="', ' epub:type="')
    .replace(' xmlnsEpub="', ' xmlns:epub="');
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${named}\n`;
}

/** Older readers know only xlink:href in drawings. */
function forReaders(element: Element): Element[] {
  const { tagName, properties } = element;
  if (tagName === 'svg') {
    const xlink = { xmlnsXLink: 'http://www.w3.org/1999/xlink' };
    return [{ ...element, properties: { ...properties, ...xlink } }];
  }
  if (tagName !== 'use') return [element];
  const { href, ...others } = properties;
  return [{ ...element, properties: { ...others, xLinkHref: href } }];
}
