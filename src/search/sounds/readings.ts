/**
 * How characters are read, without tones: each with its readings, the commonest first. ü is v in lv
 * and nv, and u in lue and nue, as it is typed.
 */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** {@link Readings} for the browser: under `le` the characters read so before all, under `le1` second, `le2` third. */
export type EncodedReadings = Readonly<Record<string, string>>;

export function encodeReadings(readings: Readings): EncodedReadings {
  const groups = new Map<string, string[]>();
  for (const [character, sounds] of readings) {
    for (const [rank, sound] of sounds.entries()) {
      const key = rank === 0 ? sound : `${sound}${rank}`;
      const group = groups.get(key);
      if (group) group.push(character);
      else groups.set(key, [character]);
    }
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, group]) => [key, group.toSorted().join('')]));
}

export function decodeReadings(encoded: EncodedReadings): Readings {
  const readings = new Map<string, string[]>();
  for (const [key, characters] of Object.entries(encoded)) {
    const [, sound = '', rank = ''] = /^([a-z]+)(\d?)$/.exec(key) ?? [];
    for (const character of characters) {
      const sounds = readings.get(character) ?? [];
      sounds[Number(rank)] = sound;
      readings.set(character, sounds);
    }
  }
  return readings;
}

/** Every syllable that a character is read as. */
export function syllablesIn(readings: Readings): ReadonlySet<string> {
  return new Set([...readings.values()].flat());
}
