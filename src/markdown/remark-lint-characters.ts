import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type BadCharacterKind, textProblems } from '#strings/problems-text.ts';
import { report } from './report.ts';

const KINDS: readonly { readonly kind: BadCharacterKind; readonly pattern: RegExp }[] = [
  { kind: 'privateUse', pattern: /\p{Co}/gu },
  { kind: 'bidi', pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g },
  { kind: 'zeroWidth', pattern: /[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]/g },
  { kind: 'control', pattern: /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufff9-\ufffb]/g },
];

/**
 * Report characters that no reader sees as they are, once a kind: private-use ones, which old
 * Chinese systems used for rare names, and those that are invisible or turn the text round.
 */
export function remarkLintCharacters() {
  return (_tree: Root, file: VFile): undefined => {
    const source = String(file);
    const lineOfIndex = (index: number) => source.slice(0, index).split(/\r\n|\r|\n/).length;

    const broken = [...source.matchAll(/\ufffd+/g)];
    const [first] = broken;
    if (first) {
      const excerpt = source.slice(Math.max(0, first.index - 8), first.index + 8).trim();
      const count = broken.reduce((sum, [found]) => sum + found.length, 0);
      const finding = textProblems.replacementCharacter(count, excerpt);
      report(file, 'error', lineOfIndex(first.index), finding);
    }
    for (const { kind, pattern } of KINDS) {
      const found = [...source.matchAll(pattern)];
      const [one] = found;
      if (!one) continue;
      const code = `U+${(one[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const finding = textProblems.badCharacter(kind, code, found.length);
      report(file, 'warning', lineOfIndex(one.index), finding);
    }
  };
}
