export const encode = (words: string) => new TextEncoder().encode(words);

/** The bytes of 青屿县通知 as Windows writes them when the encoding is ANSI. */
export const GBK = Uint8Array.of(0xc7, 0xe0, 0xd3, 0xec, 0xcf, 0xd8, 0xcd, 0xa8, 0xd6, 0xaa, 0x0a);

/** UTF-16 with a byte order mark. */
export function utf16(words: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 2 + 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < words.length; i += 1) {
    view.setUint16(i * 2 + 2, words.charCodeAt(i), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

/** UTF-8 with bytes in the place of a part. */
export function withBytes(words: string, part: string, ...bytes: number[]): Uint8Array {
  const [before = '', after = ''] = words.split(part);
  return Uint8Array.from([...encode(before), ...bytes, ...encode(after)]);
}
