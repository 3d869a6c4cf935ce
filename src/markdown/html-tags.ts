/** A tag in a piece of HTML. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
}

const NAME = /[a-zA-Z][^\s/>]*/y;
const RAW_TEXT = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;

/**
 * The tags of a piece of HTML, in order, without those inside comments, attribute values and raw
 * text. One pass that never goes back, because the text may be hostile.
 */
export function* tagsOf(html: string): Generator<Tag> {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at + 4);
      continue;
    }
    const closing = html[at + 1] === '/';
    NAME.lastIndex = at + (closing ? 2 : 1);
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined) {
      at += 1;
      continue;
    }
    yield { name, closing };
    at = endOfTag(html, NAME.lastIndex);
    if (!closing && RAW_TEXT.test(name)) at = endOfRawText(html, name, at);
  }
}

function after(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found < 0 ? html.length : found + end.length;
}

/** Past the `>` that ends a tag; quotation marks hide one. */
function endOfTag(html: string, from: number): number {
  let at = from;
  for (; at < html.length && html[at] !== '>'; at += 1) {
    const quote = html[at];
    const value = (quote === '"' || quote === "'") && /=\s*$/.test(html.slice(at - 8, at));
    if (value) at = after(html, quote, at + 1) - 1;
  }
  return at + 1;
}

function endOfRawText(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
