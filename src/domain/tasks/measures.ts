/** Words that follow a number in plans, the longer ones first. 年 and 月 are not among them. */
const MEASURES = [
  '个百分点|百分点|个工作日|工作日|个小时|小时|个月|分钟',
  '平方公里|平方千米|立方米|平方米|公里|千米|海里|公顷|千瓦时|千瓦|兆瓦|公斤|千克|标箱|学时|课时|人次|床位',
  '%|％|‰|米|亩|吨|升|元|户|人|名|位|艘|辆|架|台|套|尾|粒|只|头|株|棵|座|处|栋|幢|间|家|所|条|根|张|份|篇|本|册|件',
  '项|次|场|期|批|轮|支|组|对|门|类|种|倍|成|分|级|个|天|日',
].join('|');

/** A number and what it counts: 6.8公里, 1.2万亩, 52亿. */
export const QUANTITY = `(?<number>\\d+(?:\\.\\d+)?)(?<unit>[百千万亿]{0,2}(?:${MEASURES})|[万亿]{1,2})?`;

/** Spans of time: how long something takes, and seldom what is aimed at. */
export const DURATION = /^(?:个?工作日|个?小时|个月|分钟|天|日)$/u;
