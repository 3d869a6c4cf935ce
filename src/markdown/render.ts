import { toHtml } from 'hast-util-to-html';
import { VFile } from 'vfile';
import { planTasks } from '#domain/tasks/plan-tasks.ts';
import type { PlanTask } from '#domain/tasks/task.ts';
import { textProblems } from '#strings/problems-text.ts';
import { limitExceeded } from './limits.ts';
import { treeLimitExceeded } from './limits-tree.ts';
import { pipeline, type RenderOptions } from './pipeline.ts';
import type { BodyCitation } from './rehype-citations.ts';
import type { BodyLink } from './rehype-safe-links.ts';
import { type BodyMessage, messagesOf } from './report.ts';
import { planBlocksOf, type TextBlock, textBlocksOf } from './text-blocks.ts';
import { type TocEntry, tocOf } from './toc.ts';

export type { RenderOptions } from './pipeline.ts';
export type { BodyCitation } from './rehype-citations.ts';
export type { BodyLink } from './rehype-safe-links.ts';
export type { BodyMessage } from './report.ts';
export type { TextBlock } from './text-blocks.ts';
export type { TocEntry } from './toc.ts';

/** The text of a document, ready for its page. */
export interface RenderedBody {
  /** Safe HTML; its headings begin at `<h2>`, and `<cite data-n>` stands round citations. */
  readonly html: string;
  /** The headings that have an anchor, in document order. */
  readonly toc: readonly TocEntry[];
  /** The plain text, block by block. */
  readonly blocks: readonly TextBlock[];
  /** What the editor should know, by line. */
  readonly messages: readonly BodyMessage[];
  /** Links to the site itself, as written. */
  readonly links: readonly BodyLink[];
  /** The documents that the text names, in the order of the text. */
  readonly citations: readonly BodyCitation[];
  /** The tasks of a plan and who does them, in the order of the text; other texts have none. */
  readonly tasks: readonly PlanTask[];
}

const standard = pipeline();

/**
 * The Markdown text of a document as safe HTML, with its contents, its plain text and what is wrong
 * with it.
 *
 * Never throws, and takes under two seconds whatever the text is: one that is beyond `LIMITS` comes
 * back empty with an error.
 *
 * @example
 * renderBody('一、总体要求\n\n坚持公开为常态。').html;
 * // '<section><h2 id="h-1">一、总体要求</h2>\n<p>坚持公开为常态。</p></section>'
 */
export function renderBody(markdown: string, options?: RenderOptions): RenderedBody {
  const exceeded = limitExceeded(markdown);
  if (exceeded) return empty(exceeded);
  try {
    return render(markdown, options);
  } catch (error) {
    // The limits leave room on the stack; should a text find a way past them, it is refused.
    if (!(error instanceof RangeError)) throw error;
    return empty({ ...textProblems.notRenderable(), severity: 'error', line: 1 });
  }
}

function render(markdown: string, options: RenderOptions | undefined): RenderedBody {
  const processor = options ? pipeline(options) : standard;
  const file = new VFile(markdown);
  const parsed = processor.parse(file);
  const exceeded = treeLimitExceeded(parsed);
  if (exceeded) return empty(exceeded);
  const tree = processor.runSync(parsed, file);
  return {
    html: toHtml(tree),
    toc: tocOf(tree),
    blocks: textBlocksOf(tree),
    messages: messagesOf(file),
    links: file.data.bodyLinks ?? [],
    citations: file.data.bodyCitations ?? [],
    tasks: planTasks(planBlocksOf(tree)),
  };
}

function empty(message: BodyMessage): RenderedBody {
  return {
    html: '',
    toc: [],
    blocks: [],
    messages: [message],
    links: [],
    citations: [],
    tasks: [],
  };
}
