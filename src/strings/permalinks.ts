import { PERMALINKS_LOCK } from '#domain/permalinks.ts';

/** What the pages at former addresses say, and the files that tell a server of them. */
export const permalinkText = {
  movedTitle: '网页已经移到新地址',
  movedTo: '这个网页已经移到：',
  movedNote: '浏览器会自动打开新地址；没有打开的，请点上面的链接。也请更新您保存的链接。',
  goneTitle: '该信息已经撤下',
  goneLead: '您访问的信息曾在本站公开，现已撤下。',
  formerAddress: '原来的网址',
  goneOn: '撤下日期',
  reason: '撤下原因',
  instead: '可以改看',
  ask: (organiser: string, phone: string) => `有疑问的，请与${organiser}联系，电话 ${phone}。`,
  ways: '其他途径',
  lockHeader: [
    '公布过的网址，一行一个，由 npm run build 添加，请与内容一起提交，不要手工修改。',
    '合并时有冲突的，两边都留下；次序和重复不要紧，下次生成时会整理。说明见 README.md 第十二部分。',
  ],
  redirectsHeader:
    '旧网址转到新网址（301），由 npm run build 生成。Cloudflare Pages、Netlify、GitLab Pages 会自己读这个文件。',
  nginxHeader: [
    '旧网址转到新网址（301），撤下的网址答复 410 并显示说明，由 npm run build 生成。',
    '用法：在 nginx 的 server { } 里写 include 和这个文件的路径，发布以后运行 nginx -s reload。',
  ],
  remembered: (count: number, file: string) =>
    `有 ${count} 个网址第一次公布，已经记入 ${file}，请与内容一起提交。`,
  notRemembered: (file: string, code: string) =>
    `提醒：网站已经发布，但是 ${file} 写不进去（${code}），这次新公布的网址没有记下来。请检查这个文件夹能不能写，再生成一次。`,
} as const;

/** What a build says after it has written the lock: nothing when nothing is new. */
export function rememberedText(
  remembered: { readonly added: number } | { readonly failed: string },
): string | undefined {
  if ('failed' in remembered)
    return permalinkText.notRemembered(PERMALINKS_LOCK, remembered.failed);
  const { added } = remembered;
  return added > 0 ? permalinkText.remembered(added, PERMALINKS_LOCK) : undefined;
}
