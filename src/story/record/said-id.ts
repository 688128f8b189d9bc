/**
 * The id of the words that a note leads back to. It has the note’s number and not the claim’s id: nothing from
 * without leads there, and an id that is written once for each note and once for each claim weighs.
 */
export const saidId = (number: number): string => `said-${number}`;
