import type { Element, Root } from 'hast';
import { element, hasClass, isHeading } from './hast-text.ts';

/** What closes a text as a whole, not its last section. */
const CLOSING = ['signature', 'note', 'attachments-note'];

/**
 * Put every heading and what stands under it into a `<section>`, nested as the headings are.
 *
 * The signature and what follows it belong to the notice or the issued document as a whole.
 */
export function rehypeSections() {
  return (tree: Root): undefined => {
    const root = element('div', {}, []);
    let open: { level: number; section: Element }[] = [{ level: 1, section: root }];
    let part = 1;
    const closeTo = (level: number): Element => {
      open = open.filter((entry) => entry.level < level || entry.section === root);
      return open.at(-1)?.section ?? root;
    };
    for (const child of tree.children) {
      if (child.type !== 'element') continue;
      if (isHeading(child)) {
        const level = Number(child.tagName.slice(1));
        const opensPart = hasClass(child, 'issued-title') || hasClass(child, 'annex-heading');
        if (opensPart) part = level;
        const section = element('section', {}, []);
        append(closeTo(level), section);
        open.push({ level, section });
      } else if (CLOSING.some((name) => hasClass(child, name))) {
        closeTo(part + 1);
      } else if (hasClass(child, 'footnotes')) {
        closeTo(2);
      }
      append(open.at(-1)?.section ?? root, child);
    }
    tree.children = root.children;
  };
}

function append(parent: Element, child: Element): void {
  if (parent.children.length > 0) parent.children.push({ type: 'text', value: '\n' });
  parent.children.push(child);
}
