const QUOTED_TITLE = /[《<＜]([^《》]{4,120})[》>＞]/g;
const ISSUING = /印发|发布|公布|颁布|下发|转发|批转|施行|执行|实施/;
/** What the last word of the title of an issued document is. */
const GENRE =
  /(?:办法|规定|细则|规则|条例|章程|制度|方案|意见|规划|计划|预案|要点|措施|标准|目录|清单|指南|纲要|决定|安排|分工|大纲|规范|规程|守则|须知|公约|机制|总结|报告)(?:[（(][^（）()]{1,12}[）)])?$/;

/** Whether a line can be the title of an issued document by its last word. */
export function endsInGenre(line: string): boolean {
  return GENRE.test(line) && !/[。；：，,;:!?]/.test(line);
}

/** The titles that a paragraph quotes in 《》 and says it issues, as `titleKey` writes them. */
export function issuedTitles(paragraph: string): string[] {
  return ISSUING.test(paragraph) ? quotedTitles(paragraph) : [];
}

/** The titles that a paragraph quotes in 《》, as `titleKey` writes them. */
export function quotedTitles(paragraph: string): string[] {
  return [...paragraph.matchAll(QUOTED_TITLE)].map(([, title = '']) => titleKey(title));
}

/** A title without what is written now one way, now another: blanks, widths, dashes, quotes, （试行）. */
export function titleKey(title: string): string {
  return title
    .replace(/[\s“”"'‘’]/g, '')
    .replace(/[〈<＜《]/g, '〈')
    .replace(/[〉>＞》]/g, '〉')
    .replace(/[—–－~～至-]+/g, '-')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')
    .replace(/（[^（）]*）$/, '');
}
