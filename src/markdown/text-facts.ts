import type { RenderedBody } from './render.ts';

/** What is known of a text without its words: enough for most checks, and small enough for memory. */
export interface TextFacts
  extends Pick<RenderedBody, 'messages' | 'links' | 'citations' | 'tasks'> {
  readonly isEmpty: boolean;
  /** Its first characters. */
  readonly opening: string;
  /** The anchors of its blocks, in order, a space between them. */
  readonly anchors: string;
}

const OPENING_CHARACTERS = 16;

export function textFacts({ blocks, messages, links, citations, tasks }: RenderedBody): TextFacts {
  return {
    isEmpty: blocks.length === 0,
    opening: blocks[0]?.text.slice(0, OPENING_CHARACTERS) ?? '',
    anchors: blocks.flatMap(({ anchor }) => anchor ?? []).join(' '),
    messages,
    links,
    citations,
    tasks,
  };
}
