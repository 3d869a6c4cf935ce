// 某县人民政府关于印发……的通知: what is said about the matter, not the matter.
const BEFORE = /^.*?关于(?:印发|发布|公布|转发|修改|调整|开展)?/u;
const AFTER = /(?:的|等)?(?:通知|通告|公告|决定|函|批复|公示)$/u;

/**
 * What a title is about, without who says it and how.
 *
 * @param title Folded.
 * @example
 * matterOf('某县人民政府关于印发渔港管理办法的通知'); // '渔港管理办法'
 */
export function matterOf(title: string): string {
  return title.replace(BEFORE, '').replace(AFTER, '');
}
