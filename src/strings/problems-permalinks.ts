import type { AddressDefect } from '#domain/permalink-address.ts';
import type { Finding } from '#domain/problem.ts';
import { shown } from './shown.ts';

const FILE = 'permalinks.yaml';

const ADDRESS_FIXES: Readonly<Record<AddressDefect, string>> = {
  host: '只写域名以后的部分，以“/”开头，例如 /documents/transport/2026-00029/。网址只能转到本站的网页。',
  start: '请写网址里域名以后的部分，以“/”开头，例如 /documents/transport/2026-00029/。',
  query: '只写“?”和“#”以前的部分；靠“?”后面的参数区分的旧网址不能在这里转，请交给管理服务器的人。',
  segments: '网址里不能有空的一段，也不能有“.”“..”，请从浏览器的地址栏里复制。',
  character: '网址里不能有反斜杠和控制字符，请从浏览器的地址栏里复制。',
  long: '网址太长，请核对是不是多粘贴了内容。',
};

/** Findings about addresses that were published, and what stands there. */
export const permalinkProblems = {
  address: (written: string, defect: AddressDefect): Finding => ({
    rule: 'permalink/address',
    message: `“${shown(written)}”不是本站的网址。`,
    fix: ADDRESS_FIXES[defect],
  }),
  lost: (address: string, likely: string | undefined): Finding => ({
    rule: 'permalink/lost',
    message: `网址 ${shown(address)} 已经公布过，这次生成的网站里没有了。`,
    fix: likely
      ? `误删、误改的，请恢复；内容挪到了 ${shown(likely)} 的，在 ${FILE} 的 redirects 下写 from: ${shown(address)} 和 to: ${shown(likely)}；依法撤下的，在 gone 下写 path、reason（原因）和 on（撤下日期）。`
      : `误删、误改的，请恢复；换了网址的，在 ${FILE} 的 redirects 下写 from: ${shown(address)} 和 to（现在的网址）；依法撤下的，在 gone 下写 path、reason（原因）和 on（撤下日期）。`,
  }),
  moreLost: (count: number): Finding => ({
    rule: 'permalink/lost',
    message: `还有 ${count} 个公布过的网址没有了，没有逐个列出。`,
    fix: '这么多网址一起没有，多半是改了机构的代号、删了文件夹或者换错了内容文件夹，请先核对；确实要改的，改好上面的再运行一次，会列出其余的。',
  }),
  lockLine: (text: string): Finding => ({
    rule: 'permalink/lock-line',
    message: `这一行“${shown(text)}”不是网址。`,
    fix: '这个文件由程序写，每行一个以“/”开头的网址，不用手工修改。请从版本管理里恢复这一行，或者删去它。',
  }),
  twice: (address: string, place: string): Finding => ({
    rule: 'permalink/twice',
    message: `网址 ${shown(address)} 已经写在 ${place}。`,
    fix: '一个网址只能写一次：或者转到新网址（redirects），或者说明已撤下（gone）。请删去一处。',
  }),
  published: (address: string): Finding => ({
    rule: 'permalink/published',
    message: `网址 ${shown(address)} 上现在有网页或者文件，不用转，也没有撤下。`,
    fix: '内容还在的，请删去这一条；要撤下的，请先删去那一条信息的文件，再保留这一条。',
  }),
  loop: (way: readonly string[]): Finding => ({
    rule: 'permalink/loop',
    message: `网址转了一圈又回到原处：${way.slice(0, 6).map(shown).join(' → ')}。`,
    fix: '请把其中一条的 to 改成真正有内容的网址，其余的也直接写到那个网址；没有内容的，改写到 gone 下。',
  }),
  chain: (to: string, end: string): Finding => ({
    rule: 'permalink/chain',
    message: `网址 ${shown(to)} 自己也转到别处（${shown(end)}），读者要转两次。`,
    fix: `请直接写最后的网址：${shown(end)}。`,
  }),
  targetGone: (to: string): Finding => ({
    rule: 'permalink/target-gone',
    message: `网址 ${shown(to)} 的内容已经撤下，读者到那里看不到内容。`,
    fix: '请写有内容的网址；没有可以代替的，在 gone 下写这一条，不写 instead。',
  }),
  targetMissing: (to: string, near: string | undefined): Finding => ({
    rule: 'permalink/target-missing',
    message: `本站没有 ${shown(to)} 这个网址，或者还没有到公布的日子。`,
    fix: near
      ? `是不是 ${near}？请打开那个网页，从浏览器的地址栏里复制域名以后的部分。`
      : '请打开那个网页，从浏览器的地址栏里复制域名以后的部分。',
  }),
  goneLater: (on: string): Finding => ({
    rule: 'permalink/gone-later',
    message: `撤下日期 ${on} 还没有到，网页上却会说已经撤下。`,
    fix: '请核对日期，写实际撤下的那一天。',
  }),
};
