import type { Finding } from '#domain/problem.ts';
import { ui } from './ui.ts';

/** Words of the pictures that chat programs show beside a shared link. */
export const cardText = {
  heading: (site: string) => `${site} · ${ui.platform}`,
  day: (year: string, month: string, day: string) => `${year}年${month}月${day}日`,
  /** A picture stays in a chat for years; the page is right on every day. */
  validityNote: '是否有效以网页为准',
  alt: (title: string, ...facts: readonly string[]) => [`《${title}》`, ...facts].join('，'),
  /** Of one agency alone, its name. */
  issuers: (first: string, count: number) => (count === 1 ? first : `${first}等${count}个单位`),
  /** Until when opinions are asked for. */
  closesOn: '意见截止',
  facts: (label: string, value: string) => `${label}${value}`,
};

const INSTALL = (name: string, version: string) =>
  `请在项目的文件夹里运行：npm install --save-dev --save-exact ${name}@${version}`;

/** Why cards cannot be made at all. */
export const cardSetup = {
  noFont: (name: string, version: string) =>
    `site.yaml 打开了分享图片（cards: true），但是没有安装字体 ${name}。${INSTALL(name, version)}。不需要分享图片的，把 cards 这一行删去。`,
  noFontFile: (file: string) =>
    `site.yaml 的 cardFonts 写了字体“${file}”，内容文件夹里没有这个文件。请核对文件名，或者把这一行删去。`,
  badFontFile: (file: string) =>
    `site.yaml 的 cardFonts 写的“${file}”不是能用的字体。请换成 TrueType 或 OpenType 字体（.ttf、.otf），不能用 .ttc、.woff2 和可变字体。`,
};

/** Findings about cards. */
export const cardProblems = {
  fontFile: (value: string): Finding => ({
    rule: 'site/card-font',
    message: `分享图片的字体“${value}”的写法不对。`,
    fix: '请写字体在内容文件夹里的位置，以 .ttf 或者 .otf 结尾，例如 fonts/PlangothicP1.ttf。',
  }),
  missingCharacters: (characters: readonly string[]): Finding => ({
    rule: 'card/missing-characters',
    message: `分享图片的字体里没有${characters.map(named).join('、')}，这条信息没有分享图片。`,
    fix: '请先核对是不是错字或者图形符号；确实是生僻字的，在 site.yaml 的 cardFonts 里加上收有这个字的字体。',
  }),
};

function named(character: string): string {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `“${character}”（U+${code}）`;
}

/** Words of titles that a line should not break, beside those that every dictionary has. */
export const TITLE_WORDS =
  /人民政府|办公室|委员会|管理局|[^\s、（）《》]{1,2}[省市县区镇乡]|关于|印发|转发|批转|征求意见稿?|高质量发展|实施细则|管理办法|若干(?:措施|意见|规定|政策)|工作方案|实施方案|行动方案|行政规范性文件|应急预案|年度|第[一二三四五六七八九十百]+/gu;
