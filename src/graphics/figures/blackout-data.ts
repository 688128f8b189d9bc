/** When the internet was cut, as the claim "internet" has it. Almaty time, read as if it were UTC. */
import { mustSay, type FigureStory } from './need.ts';

/** A stretch of time, YYYY-MM-DDThh:mm. */
export interface Stretch {
  /** Mobile service only, all service, or all service by the account. */
  kind: 'mobile' | 'all' | 'account';
  from: string;
  to: string;
}

export interface BlackoutData {
  /** The days of the bar. */
  days: { from: string; to: string };
  /** Stretches known to be without service. */
  known: Stretch[];
  /** Stretches in which it went or came back at an hour nobody gave. */
  loose: Stretch[];
}

/**
 * Where no hour is given, a part of a day stands for it: morning from 06:00 to noon, evening from 18:00 to midnight,
 * night from 22:00 to 04:00, "hours later" from the afternoon. These stretches are drawn as outlines.
 */
const TIMES: BlackoutData = {
  days: { from: '2022-01-04T00:00', to: '2022-01-12T00:00' },
  known: [
    { kind: 'mobile', from: '2022-01-05T00:00', to: '2022-01-05T16:30' },
    { kind: 'all', from: '2022-01-05T17:00', to: '2022-01-05T22:00' },
    { kind: 'all', from: '2022-01-06T04:00', to: '2022-01-10T08:00' },
    { kind: 'account', from: '2022-01-05T12:00', to: '2022-01-11T00:00' },
  ],
  loose: [
    { kind: 'mobile', from: '2022-01-04T18:00', to: '2022-01-05T00:00' },
    { kind: 'all', from: '2022-01-05T16:30', to: '2022-01-05T17:00' },
    { kind: 'all', from: '2022-01-05T22:00', to: '2022-01-06T04:00' },
    { kind: 'all', from: '2022-01-10T14:00', to: '2022-01-11T00:00' },
    { kind: 'account', from: '2022-01-05T06:00', to: '2022-01-05T12:00' },
    { kind: 'account', from: '2022-01-11T00:00', to: '2022-01-12T00:00' },
  ],
};

/** The dates and hours the claim has to name for the times above to be its own. */
const SAID = ['4 January', '5 January', '16:30', '17:00', '10 January', '08:00', '11 January'];

/** @throws Error where the claim no longer says so */
export function blackoutData(story: FigureStory): BlackoutData {
  mustSay(story, 'internet', SAID, 'blackout-data.ts');
  return TIMES;
}

export function blackoutSummary(): string {
  return (
    'Days without internet, Almaty time. Other reporting: mobile service was cut from the evening of 4 January, all service ' +
    'about 16:30 to 17:00 on 5 January, with a short return that night; it came back about 08:00 on 10 January and was ' +
    'cut again hours later. The account: none from the morning of 5 January, in Almaty until 11 January.'
  );
}
