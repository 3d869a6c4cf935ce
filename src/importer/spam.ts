import { isAgency } from './agencies.ts';

const BETTING =
  /365|bet|备用|足球|体育|娱乐|博彩|彩票|开户|投注|竞猜|欧洲杯|世界杯|买球|赌|棋牌|官网|平台|网址|app|下载|注册|即时比分|直播|老虎机|澳门|皇冠|威尼斯/i;

/** A title, and what had been injected before it. */
export interface CleanTitle {
  readonly title: string;
  readonly injected?: string;
}

/**
 * Takes off what a hacked site has put before a title: digits, Latin letters or betting words in
 * front of 关于, where only an issuer or a bracketed mark can stand.
 *
 * @example
 * cleanTitle('365备用关于印发实施规划的通知'); // { title: '关于印发实施规划的通知', injected: '365备用' }
 */
export function cleanTitle(printed: string): CleanTitle {
  const at = printed.indexOf('关于');
  const before = printed.slice(0, Math.max(at, 0)).trim();
  if (before === '' || before.length > 30 || /[〔《【（(]/.test(before) || isAgency(before)) {
    return { title: printed };
  }
  const foreign = /^[\dA-Za-z@.\-_]{2,}(?![\d年月日号版级])/.test(before) || BETTING.test(before);
  return foreign ? { title: printed.slice(at), injected: before } : { title: printed };
}
