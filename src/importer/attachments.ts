import { essence } from './characters.ts';
import { isAttachmentLine } from './kinds.ts';
import type { Line } from './line.ts';

const FILE = /\.(?:docx?|wps|pdf|ofd|ceb|xlsx?|et|pptx?|zip|rar|7z|jpe?g|png|tiff?|txt|rtf|csv)\b/i;
const FILE_END = new RegExp(`${FILE.source.replace('\\b', '')}(?: ?[(（\\[【].{0,20})?$`, 'i');
const ITEM = /^\d{1,2} ?[.、．,，:：] ?(?!\d)/;

/** Whether a line is nothing but the name of a file. */
function isFileName(folded: string): boolean {
  return folded.length < 150 && FILE_END.test(folded) && !/[。;]/.test(folded);
}

/**
 * The names of the attachments that a page lists, without 附件 and numbering, each once: below the
 * text (附件：1.…), and as files to download.
 */
export function findAttachments(lines: readonly Line[], from: number): string[] {
  const names: string[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.folded.length > 400) continue;
    if (isAttachmentLine(line.folded) && line.folded.includes(':')) {
      const first = line.text.slice(line.folded.indexOf(':') + 1).trim();
      if (/^(?:下载|无|暂无|见附件|请见|详见|点击)/.test(first)) continue;
      names.push(...splitNames(first));
      while (ITEM.test(lines[at + 1]?.folded ?? '') && (lines[at + 1]?.text.length ?? 0) < 100) {
        if (
          first === '' &&
          !isFileName(lines[at + 1]?.folded ?? '') &&
          !/^1/.test(lines[at + 1]?.folded ?? '') &&
          names.length === 0
        )
          break;
        at += 1;
        names.push(...splitNames(lines[at]?.text ?? ''));
      }
      if (first === '' && names.length === 0 && isFileName(lines[at + 1]?.folded ?? '')) continue;
    } else if (isFileName(line.folded)) {
      names.push(line.text);
    }
  }
  return unique(names.map(cleanName).filter((name) => name.length > 1));
}

/** The names of one line: several files, or several numbered names, may stand on it. */
function splitNames(text: string): string[] {
  const names = text.split(/(?<=[\p{Script=Han}）)》a-z;；,，。]) ?(?=[2-9][.、．](?!\d))/u);
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

function cleanName(name: string): string {
  const bare = name.replace(/^附件\d{0,2} ?[:：.、]? ?/, '').replace(ITEM, '');
  return bare.replace(/[;；,，。]+$/, '').trim();
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = essence(name)
      .replace(FILE_END, '')
      .replace(/^\d{1,2}[._、-]/, '');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
