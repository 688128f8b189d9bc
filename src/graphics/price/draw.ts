/** The price graphic: a filling-station sign and a chart of the days, standing on one ground line. */
import type { Layout, Picture } from '../picture.ts';
import { account } from './account.ts';
import { axes } from './axes.ts';
import { caps } from './caps.ts';
import type { PriceData } from './data.ts';
import { foot } from './foot.ts';
import { record } from './record.ts';
import { sheetOf } from './sheet.ts';
import { sign } from './sign.ts';
import type { PriceState } from './state.ts';
import { tank } from './tank.ts';

/** The picture of one state; earlier states stay in it, quieter. */
export function draw(data: PriceData, state: PriceState, layout: Layout): Picture {
  const sheet = sheetOf(data, layout);
  const crowded = layout === 'narrow' && state === 'caps';
  const { width, height } = sheet.frame;
  return {
    width,
    height,
    marks: [
      ...axes(sheet),
      ...(crowded ? [] : [...sign(sheet, state), ...tank(sheet, state)]),
      ...account(sheet, state),
      ...record(sheet, state),
      ...caps(sheet, state),
      ...foot(sheet, state),
    ],
  };
}
