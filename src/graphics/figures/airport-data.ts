/** What the drawing of the airport is made from: how far it is, and three counts of those who took it. */
import { amountOf, mustSay, type Amount, type FigureStory } from './need.ts';

/** A count of the people who took the airport. */
export interface Count extends Amount {
  /** Who counted, as printed, a line each. */
  who: string[];
  /** True for the account, whose marks are hatched. */
  account: boolean;
}

export interface AirportData {
  distance: Amount & { unit: string };
  counts: Count[];
}

/** @throws Error naming the figure that is missing, or the date the claim no longer gives */
export function airportData(story: FigureStory): AirportData {
  mustSay(story, 'airport-taken', ['9 January'], 'airport.ts');
  return {
    distance: {
      ...amountOf(story, 'airport-distance'),
      unit: story.figures.get('airport-distance')?.unit ?? '',
    },
    counts: [
      { ...amountOf(story, 'airport-rioters'), who: ['the account'], account: true },
      {
        ...amountOf(story, 'airport-rioters-minister'),
        who: ['the acting interior', 'minister, 9 January'],
        account: false,
      },
      {
        ...amountOf(story, 'airport-rioters-own-count'),
        who: ['the airport’s press office,', 'a preliminary count'],
        account: false,
      },
    ],
  };
}

export function airportSummary({ distance, counts }: AirportData): string {
  const said = counts.map(({ printed, who }) => `${printed} by ${who.join(' ')}`);
  return (
    `The airport is ${distance.printed} ${distance.unit} from the city centre, by the account. ` +
    `How many took it, one dot a person: ${said.join('; ')}.`
  );
}
