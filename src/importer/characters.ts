/**
 * Traditional forms of the characters that labels, agencies, titles and page furniture are written
 * with, each followed by its simplified form. Only matching uses it; values stay as printed.
 */
const TRADITIONAL =
  '號号發发機机構构關关單单佈布開开題题稱称類类體体組组內内時时間间來来瀏浏覽览數数讀读點点擊击' +
  '訪访問问閱阅鍵键詞词條条質质導导廢废實实狀状態态記记錄录編编備备註注責责門门屬属網网頁页後后' +
  '務务動动傳传視视護护聯联係系電电話话項项級级縣县區区鎮镇鄉乡廳厅處处會会員员總总則则預预應应' +
  '決决辦办規规報报細细計计劃划綱纲見见請请復复紀纪獎奖勵励執执罰罚檢检審审議议師师協协團团農农' +
  '業业財财稅税學学醫医藥药糧粮氣气環环監监測测檔档書书業业標标準准範范試试評评價价運运輸输設设' +
  '備备資资產产專专項项負负圖图館馆園园為为與与據据對对於于並并從从個个們们這这進进過过還还節节' +
  '鐵铁銀银錢钱強强險险難难勞劳動动營营場场廠厂礦矿漁渔獸兽貿贸訊讯廣广臺台灣湾統统購购銷销' +
  '擴扩齡龄壓压縮缩檔档轉转載载當当離离經经營营構构選选舉举權权證证訂订許许諾诺調调謂谓該该詳详' +
  '語语誤误說说講讲謝谢識识譯译讓让變变負负貢贡貨货費费賓宾賞赏賠赔賴赖贈赠贏赢軍军輔辅輕轻載载' +
  '較较輛辆辭辞邊边達达違违遠远適适遲迟遷迁鄰邻釋释針针錯错鎖锁長长閉闭隊队陽阳陰阴階阶際际隨随' +
  '雙双雲云霧雾靜静頒颁領领頻频顏颜願愿顧顾風风飛飞飯饭飲饮養养餘余驗验驅驱體体鮮鲜鳥鸟鹽盐麗丽';

const SIMPLIFIED = new Map<string, string>();
for (let index = 0; index + 1 < TRADITIONAL.length; index += 2) {
  SIMPLIFIED.set(TRADITIONAL.charAt(index), TRADITIONAL.charAt(index + 1));
}
const PUNCTUATION = '：:，,；;（(）)？?！!【[】]｜|﹝〔﹞〕［[］]／/－-．.　 ﹕:∶:︰:';
for (let index = 0; index + 1 < PUNCTUATION.length; index += 2) {
  SIMPLIFIED.set(PUNCTUATION.charAt(index), PUNCTUATION.charAt(index + 1));
}
for (let code = 0xff10; code <= 0xff5a; code += 1) {
  const character = String.fromCharCode(code);
  const plain = String.fromCharCode(code - 0xfee0);
  if (/[0-9A-Za-z]/.test(plain)) SIMPLIFIED.set(character, plain);
}

const FOLDABLE = new RegExp(
  `[${[...SIMPLIFIED.keys()].join('').replace(/[\]\\[^-]/g, '\\$&')}]`,
  'g',
);

/**
 * The text that patterns are matched on: simplified characters, half-width punctuation, letters and
 * digits. It has the length of `text`, so that a position in one is the same place in the other.
 *
 * @example
 * fold('索引號：【２０２４】'); // '索引号:[2024]'
 */
export function fold(text: string): string {
  return text.replace(FOLDABLE, (character) => SIMPLIFIED.get(character) ?? character);
}

/** Text without white space, folded: two printings of one title are equal by it. */
export function essence(text: string): string {
  return fold(text).replace(/\s+/g, '');
}

/**
 * Makes one kind of space of no-break, ideographic and other spaces, drops zero-width, control and
 * replacement characters.
 */
export function cleanCharacters(text: string): string {
  return text
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\v\f]/g, ' ')
    .replace(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc-\uffff]/g,
      '',
    );
}
