/** The part of a text that fits into `max` characters, cut after a punctuation mark where there is one. */
export function excerpt(text: string, max: number): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  if (characters.length <= max) return characters.join('');
  const head = characters.slice(0, max).join('');
  const end = Math.max(...['。', '；', '，'].map((mark) => head.lastIndexOf(mark)));
  return `${end > max / 2 ? head.slice(0, end) : head}……`;
}
