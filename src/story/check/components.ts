/** A page uses the known components only, each written as their table says. */
import type { Element } from '../body.ts';
import { COMPONENTS, type ComponentRule } from '../components.ts';
import { allPages, type Draft } from '../draft.ts';
import { suggestion } from '../did-you-mean.ts';
import type { Problems } from '../problems.ts';

export function checkComponents(draft: Draft, problems: Problems): void {
  for (const { body } of allPages(draft)) {
    for (const element of body?.elements ?? []) checkElement(element, problems);
  }
}

function checkElement(element: Element, problems: Problems): void {
  const { name, at, inline, node } = element;
  const rule = name !== null && Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (name === null || rule === undefined) {
    const remedy = suggestion(name ?? '', Object.keys(COMPONENTS), 'remove it, or write');
    problems.add(at, `unknown component <${name ?? ''}>`, remedy);
    return;
  }
  checkProps(element, name, rule, problems);
  if (name === 'Claim' && ancestors(element).includes('Claim')) {
    problems.add(at, 'a claim within a claim', 'end the first one before the second begins');
  }
  if (inline && rule.place === 'block') {
    const remedy = `write ${rule.example} on a line of its own, with a blank line before and after what it holds`;
    problems.add(at, `<${name}> stands within a line`, remedy);
  }
  if (!inline && rule.place === 'inline') {
    const remedy = `write it within a sentence, as ${rule.example}`;
    problems.add(at, `<${name}> stands on lines of its own`, remedy);
  }
  const isEmpty = node.children.length === 0;
  if (rule.holds && isEmpty) {
    problems.add(at, `<${name}> holds nothing`, 'write its text between its tags, or remove it');
  }
  if (!rule.holds && !isEmpty) {
    problems.add(at, `<${name}> holds text`, `write it as ${rule.example}`);
  }
}

function checkProps(
  { props, at, node }: Element,
  name: string,
  rule: ComponentRule,
  problems: Problems,
): void {
  const names = [...rule.required, ...Object.keys(rule.optional)];
  const written: string[] = [];
  for (const attribute of node.attributes) {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      (attribute.value !== null && typeof attribute.value === 'object')
    ) {
      problems.add(at, `braces in the tag <${name}>`, 'write each value in quotation marks');
    } else if (!names.includes(attribute.name)) {
      const remedy = suggestion(attribute.name, names, 'remove it, or write');
      problems.add(at, `unknown prop "${attribute.name}" of <${name}>`, remedy);
    } else if (written.includes(attribute.name)) {
      problems.add(at, `the prop "${attribute.name}" of <${name}> stands twice`, 'remove one');
    }
    if (attribute.type === 'mdxJsxAttribute') written.push(attribute.name);
  }
  for (const prop of rule.required) {
    const value = props.get(prop);
    if (typeof value === 'string' && value.trim() !== '') continue;
    if (written.includes(prop) && value === undefined) continue;
    problems.add(at, `<${name}> has no ${prop}`, `add ${prop}="…", as in ${rule.example}`);
  }
  const choices: ComponentRule['optional'] = { ...rule.values, ...rule.optional };
  for (const [prop, values] of Object.entries(choices)) {
    const value = props.get(prop);
    const isFree = values.length === 0 && typeof value === 'string' && value.trim() !== '';
    if (value === undefined || isFree || values.includes(value)) continue;
    if (prop in (rule.values ?? {}) && value === '') continue;
    const example =
      values.length === 0
        ? `${prop}="…"`
        : values.map((v) => (v === true ? prop : `${prop}="${v}"`)).join(' or ');
    problems.add(
      at,
      `${prop}=${JSON.stringify(value)} in <${name}>`,
      `write ${example}${prop in rule.optional ? ', or leave it out' : ''}`,
    );
  }
}

function ancestors({ parent }: Element): (string | null)[] {
  return parent ? [parent.name, ...ancestors(parent)] : [];
}
