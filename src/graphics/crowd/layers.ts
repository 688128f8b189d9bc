/** The people of every picture, as layers in files of their own. */
import type { Layer, Layout, Palettes } from '../picture.ts';
import { LAYOUTS } from '../picture.ts';
import type { CrowdData } from './data.ts';
import { drawEarlier, COUNTED, placed, standing } from './earlier.ts';
import { heldIn } from './held.ts';
import type { Spot } from './tiles.ts';
import { crowd, layerSvg, type People } from './paint.ts';
import { closestPlan, fieldOf, smallPlan, wholePlan } from './plan.ts';
import { SMALL_NAME, SMALL_STATE, smallSvg } from './small.ts';
import { isNamed, STATES, type CrowdState } from './state.ts';

/** A crowd of at most so many stands in the phone's picture itself: as a file it would be lighter than its request. */
const FEW = 800;

/** Every layer, in the colours of the ground its states stand on. */
export function layers(data: CrowdData, palettes: (state: CrowdState) => Palettes): Layer[] {
  return LAYOUTS.flatMap((layout) => [
    ...earlier(data, layout, palettes),
    ...(layout === 'wide' ? wideField(data, palettes) : narrowField(data, palettes)),
    held(data, layout, palettes),
  ]);
}

type Colours = (state: CrowdState) => Palettes;

/** A file a crowd. */
function earlier(data: CrowdData, layout: Layout, palettes: Colours): Layer[] {
  const { pitch } = fieldOf(data, layout);
  return COUNTED.flatMap((state) => {
    const size = drawEarlier(data, state, layout);
    return standing(data, state, layout).map((one) => {
      const people: People = { spots: placed(one), kind: 'filled', pitch };
      const layer = made(one.name, layout, [state], size, [people], palettes(state));
      const isLight = layout === 'narrow' && people.spots.length <= FEW;
      return isLight ? { ...layer, marks: crowd(people) } : layer;
    });
  });
}

function wideField(data: CrowdData, palettes: Colours): Layer[] {
  const plan = wholePlan(data, 'wide');
  const { filled, hollow, pitch } = fieldOf(data, 'wide');
  const everybody: CrowdState[] = ['at-most', ...NAMED];
  const layer = (kind: People['kind'], spots: readonly Spot[], states: CrowdState[]): Layer =>
    made(
      kind,
      'wide',
      states,
      plan,
      [{ spots: moved(spots, plan.top), kind, pitch }],
      palettes('at-most'),
    );
  return [
    { ...layer('filled', filled, ['at-least', ...everybody]), gathers: 'at-least' },
    ...(hollow.length > 0 ? [layer('hollow', hollow, everybody)] : []),
  ];
}

const NAMED: readonly CrowdState[] = STATES.filter(isNamed);

/** On a phone the lower number is a picture of its own, as long as it needs; everybody comes at once; then everybody, small. */
function narrowField(data: CrowdData, palettes: Colours): Layer[] {
  const whole = wholePlan(data, 'narrow');
  const closest = closestPlan(data);
  const { filled, hollow, pitch } = fieldOf(data, 'narrow');
  const people = (kind: People['kind'], spots: readonly Spot[], by: number): People => ({
    spots: moved(spots, by),
    kind,
    pitch,
  });
  const inner = people('filled', closest.people, closest.top - closest.raised);
  const everybody = [
    people('filled', filled, whole.top),
    ...(hollow.length > 0 ? [people('hollow', hollow, whole.top)] : []),
  ];
  return [
    made('closest', 'narrow', ['at-least'], closest, [inner], palettes('at-least')),
    made('everybody', 'narrow', ['at-most'], whole, everybody, palettes('at-most')),
    small(data, palettes(SMALL_STATE)),
  ];
}

/** Everybody once more, small. */
function small(data: CrowdData, palettes: Palettes): Layer {
  const { width, height } = smallPlan(data);
  const svg = smallSvg(data, 'narrow', palettes);
  return { name: SMALL_NAME, layout: 'narrow', states: [...NAMED], width, height, svg };
}

function held(data: CrowdData, layout: Layout, palettes: Colours): Layer {
  const { size, spots, pitch } = heldIn(data, layout);
  return made('held', layout, ['held'], size, [{ spots, kind: 'filled', pitch }], palettes('held'));
}

function made(
  name: string,
  layout: Layout,
  states: readonly CrowdState[],
  { width, height }: { width: number; height: number },
  people: readonly People[],
  palettes: Palettes,
): Layer {
  const svg = layerSvg({ width, height }, people, palettes);
  return { name, layout, states: [...states], width, height, svg };
}

const moved = (spots: readonly Spot[], by: number): Spot[] =>
  spots.map((spot) => ({ ...spot, y: spot.y + by }));
