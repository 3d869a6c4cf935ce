import type { Element, Root, RootContent } from 'hast';
import { tableRows } from './html-table.ts';

const LEFT_OUT = new Set(
  'script style noscript template iframe object embed svg canvas video audio map select option button input textarea nav'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody td tfoot th thead tr ul title'.split(
    ' ',
  ),
);
const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?!\.|\d)|text-indent\s*:\s*-\d{3,}/i;

/**
 * The text of a page, as a browser would copy it: a line for every block, a row with pipes for every
 * row of a table of data, nothing of scripts, forms and what is hidden.
 *
 * @returns `hidden` holds the beginnings of hidden text that readers never saw.
 */
export function htmlText(tree: Root): { text: string; hidden: string[] } {
  const out: string[] = [];
  const hidden: string[] = [];
  const stack: (RootContent | string)[] = [...tree.children].reverse();
  // An explicit stack: pages with thousands of nested tags must not exhaust that of the engine.
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') out.push(node);
    else if (node.type === 'text') out.push(node.value.replace(/[ \t\r\n]+/g, ' '));
    else if (node.type === 'element') open(node, stack, out, hidden);
  }
  return {
    text: out
      .join('')
      .replace(/[ \t]*\n[ \t]*/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    hidden,
  };
}

function open(
  node: Element,
  stack: (RootContent | string)[],
  out: string[],
  hidden: string[],
): void {
  const { tagName, properties } = node;
  if (LEFT_OUT.has(tagName)) return;
  if (tagName === 'br') {
    out.push('\n');
    return;
  }
  if (properties['hidden'] === true || HIDING.test(String(properties['style'] ?? ''))) {
    const excerpt = shallowText(node).trim().slice(0, 30);
    if (/\p{Script=Han}{4}/u.test(excerpt)) hidden.push(excerpt);
    return;
  }
  const rows = tagName === 'table' ? tableRows(node) : undefined;
  if (rows) {
    out.push('\n', rows.map((row) => `| ${row.join(' | ')} |`).join('\n'), '\n');
    return;
  }
  const block = BLOCKS.has(tagName);
  if (block) out.push(/^(?:p|h\d|table|div)$/.test(tagName) ? '\n\n' : '\n');
  if (tagName === 'li') out.push('• ');
  if (block) stack.push('\n');
  for (let index = node.children.length - 1; index >= 0; index -= 1) {
    const child = node.children[index];
    if (child) stack.push(child as RootContent);
  }
}

/** The first texts inside an element, without walking all of it. */
function shallowText(node: Element): string {
  let text = '';
  const stack: RootContent[] = [...node.children].reverse() as RootContent[];
  for (let steps = 0; steps < 60 && text.length < 40; steps += 1) {
    const next = stack.pop();
    if (!next) break;
    if (next.type === 'text') text += next.value.replace(/\s+/g, ' ');
    else if (next.type === 'element' && !LEFT_OUT.has(next.tagName))
      stack.push(...([...next.children].reverse() as RootContent[]));
  }
  return text;
}
