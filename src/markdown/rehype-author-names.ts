import type { Root } from 'hast';
import { eachElement } from './walk.ts';

const GENERATED_ID = /^fn(?:ref)?-|^footnote-label$/;
const GENERATED_CLASS = /^(?:contains-task-list|task-list-item|footnotes|footnotes-title)$/;
const HOOKS = ['name', 'role', 'tabIndex', 'style', 'rel', 'target', 'dataN'];

/**
 * Take away the names that an editor's HTML gives to elements: ids, classes and what else scripts
 * and styles hold on to. Those of footnotes and task lists, made by remark-rehype, stay.
 *
 *     <p id="location" class="signature">  →  <p>
 *
 * What the plugins after this one set is all that there is.
 */
export function rehypeAuthorNames() {
  return (tree: Root): undefined => {
    eachElement(tree, ({ properties }) => {
      for (const hook of HOOKS) delete properties[hook];
      if (!GENERATED_ID.test(String(properties['id']))) delete properties['id'];
      const classes = properties['className'];
      const kept = Array.isArray(classes)
        ? classes.filter((name) => GENERATED_CLASS.test(String(name)))
        : [];
      if (kept.length > 0) properties['className'] = kept;
      else delete properties['className'];
    });
  };
}
