import type { Definition, Root } from 'mdast';
import type { Finding } from '#domain/problem.ts';
import { textProblems } from '#strings/problems-text.ts';
import { tagsOf } from './html-tags.ts';
import { LIMITS } from './limits.ts';
import { type BodyMessage, lineOf } from './report.ts';
import { eachNode } from './walk.ts';

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements whose end tag may be left out. */
const SELF_ENDING = /^(?:p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|rt|rp|colgroup)$/;
const FORMATTING = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;
const EXCERPT = 20;

/**
 * What a parsed text would grow to in HTML that is too much, if anything: tags that are opened and
 * not closed, and long addresses that many references bring in.
 */
export function treeLimitExceeded(tree: Root): BodyMessage | undefined {
  return hostileTags(tree) ?? amplified(tree);
}

function hostileTags(tree: Root): BodyMessage | undefined {
  const count = tagCounter();
  let message: BodyMessage | undefined;
  eachNode(tree, (node) => {
    if (message || node.type !== 'html') return;
    const finding = count(node.value);
    if (finding) message = { ...finding, severity: 'error', line: lineOf(node) };
  });
  return message;
}

/** Counts tags from one piece of HTML to the next, until they are too many. */
function tagCounter(): (html: string) => Finding | undefined {
  const open = new Map<string, number>();
  let [tags, depth, styled] = [0, 0, 0];
  return (html) => {
    for (const { name, closing } of tagsOf(html)) {
      tags += 1;
      if (tags > LIMITS.tags) return textProblems.tooManyTags(tags, LIMITS.tags);
      const count = open.get(name) ?? 0;
      if (VOID.test(name) || SELF_ENDING.test(name) || (closing && count === 0)) continue;
      const step = closing ? -1 : 1;
      open.set(name, count + step);
      depth += step;
      if (FORMATTING.test(name)) styled += step;
      const excerpt = html.slice(0, EXCERPT);
      if (depth > LIMITS.nesting) return textProblems.tooDeep(excerpt, LIMITS.nesting);
      if (styled > LIMITS.formatting) return textProblems.tooDeep(excerpt, LIMITS.formatting);
    }
    return undefined;
  };
}

function amplified(tree: Root): BodyMessage | undefined {
  const definitions = new Map<string, Definition>();
  const references: string[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    } else if (node.type === 'linkReference' || node.type === 'imageReference') {
      references.push(node.identifier);
    }
  });
  let total = 0;
  for (const identifier of references) {
    const definition = definitions.get(identifier);
    if (!definition) continue;
    total += definition.url.length + (definition.title?.length ?? 0);
    if (total > LIMITS.referenced) {
      const finding = textProblems.tooLongAddress(definition.identifier, LIMITS.referenced);
      return { ...finding, severity: 'error', line: lineOf(definition) };
    }
  }
  return undefined;
}
