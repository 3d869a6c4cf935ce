import type { Processor } from 'unified';

/**
 * Read indented text as text: an indented paragraph comes from a word processor, not from a
 * programmer, and a rule under a paragraph makes no heading of it.
 *
 *         本办法自公布之日起施行。
 *
 * is a paragraph here, where CommonMark has a code block.
 */
export function remarkPlainIndentation(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: ['codeIndented', 'setextUnderline'] } });
}
