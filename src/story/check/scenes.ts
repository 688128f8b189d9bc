/** A scene holds steps only, and each step names a state that its graphic draws. A graphic may have several scenes. */
import type { Element } from '../body.ts';
import { allPages, type Draft } from '../draft.ts';
import { suggestion } from '../did-you-mean.ts';
import type { Problems } from '../problems.ts';
import { id as idSchema } from '../fields.ts';
import { GRAPHIC_NAMES, graphicOf, isGraphic } from '../../graphics/registry.ts';

export function checkScenes(draft: Draft, problems: Problems): void {
  for (const { body } of allPages(draft)) {
    for (const element of body?.elements ?? []) {
      if (element.name === 'Scene') {
        checkScene(element, problems);
        checkChildren(element, problems);
      } else if (element.name === 'Step') checkStep(element, draft, problems);
    }
  }
  for (const { body } of draft.end) {
    for (const { name, at } of body?.elements ?? []) {
      if (name === 'Scene') problems.add(at, 'a scene in the end matter', 'move it into a chapter');
    }
  }
}

function checkScene({ props, at, parent }: Element, problems: Problems): void {
  const graphic = props.get('graphic');
  if (parent) problems.add(at, `<Scene> stands inside <${parent.name}>`, 'move it out');
  if (typeof graphic !== 'string' || graphic === '' || isGraphic(graphic)) return;
  problems.add(at, `unknown graphic "${graphic}"`, suggestion(graphic, GRAPHIC_NAMES));
}

function checkChildren({ node, at }: Element, problems: Problems): void {
  for (const child of node.children) {
    if ('name' in child && child.name === 'Step') continue;
    const place = { file: at.file, line: child.position?.start.line ?? at.line };
    problems.add(
      place,
      'a scene holds something that is no step',
      'move it into a <Step>, or out of the <Scene>',
    );
  }
}

function checkStep({ props, at, parent }: Element, draft: Draft, problems: Problems): void {
  if (parent?.name !== 'Scene') {
    problems.add(at, '<Step> stands outside <Scene>', 'put it directly inside <Scene graphic="…">');
    return;
  }
  const id = props.get('id');
  if (typeof id === 'string' && id !== '' && !idSchema.safeParse(id).success) {
    problems.add(at, `the step’s id is "${id}"`, `write: ${idSchema.description}`);
  }
  const graphic = parent.props.get('graphic');
  const state = props.get('state');
  if (!isGraphic(graphic) || typeof state !== 'string' || state === '') return;
  const { states, statesKnown } = graphicOf(graphic);
  if (states.includes(state) || statesKnown?.(draft) === false) return;
  const remedy = suggestion(state, states);
  problems.add(at, `the graphic "${graphic}" has no state "${state}"`, remedy);
}
