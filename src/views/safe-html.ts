import { jsonForScript } from './json-ld.ts';

/**
 * HTML that may stand in a page as it is. There are two makers of it, and no third: the sanitiser at
 * the end of the Markdown pipeline, and `jsonLdHtml`.
 */
export type SafeHtml = string & { readonly __brand: 'SafeHtml' };

/** What the sanitiser let through. */
export function sanitisedHtml(body: { readonly html: string }): SafeHtml {
  return body.html as SafeHtml;
}

/** A data block for machines. */
export function jsonLdHtml(value: object): SafeHtml {
  return `<script type="application/ld+json">${jsonForScript(value)}</script>` as SafeHtml;
}
