import type { Part } from '../marks.ts';
import { element } from './element.ts';

/** A text with the marked pieces in `<mark>`. */
export function marked(parts: readonly Part[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', {}, [text]) : text));
}
