/** As much of a wrong value as a message can quote. */
const LONGEST = 60;

/** A value as a message quotes it: the beginning of a long one. */
export function shown(value: string): string {
  const characters = [...value.slice(0, LONGEST * 2 + 2)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}……` : value;
}
