/** Words that count or measure, as they stand behind a number. */
const UNITS = [
  '个百分点 百分点 % 倍',
  '人次 件次 项次 户次 家次 场次 批次 班次 辆次 艘次 架次 人 名 位 件 项 宗 起 个 户 家 场 次',
  '份 条 篇 期 处 所 台 辆 艘 例 批 本 册 座 部 套 只 头 张 枚 类 种 幅 幢 栋 间 支 道 门 桩 笔',
  '单 对 页 字 轮 班 航次 组 株 棵 尾 箱 瓶 袋 盒 块 片 票 课时 学时',
  '吨 亩 公顷 平方公里 平方千米 平方米 立方米 公里 千米 米 千克 公斤 克 千瓦时 千瓦 元 美元',
  '个工作日 工作日 个小时 小时 分钟 天 个月 周',
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** Units that count the same things. */
const SAME: Readonly<Record<string, string>> = {
  名: '人',
  位: '人',
  宗: '件',
  起: '件',
  个百分点: '百分点',
  个工作日: '工作日',
  个小时: '小时',
  千米: '公里',
  公斤: '千克',
};

/** What is measured rather than counted: a whole number of it is a rounded one. */
const MEASURED =
  /^(?:吨|亩|公顷|平方公里|平方千米|平方米|立方米|公里|米|千克|克|千瓦时|千瓦|小时|分钟)/;

/** The unit at a place in a text, or nothing. 元/吨 is a unit of its own. */
export function unitAt(text: string, index: number): string {
  const unit = UNITS.find((one) => text.startsWith(one, index)) ?? '';
  if (unit === '' || text.charAt(index + unit.length) !== '/') return unit;
  return (
    unit + (/^\/\p{Script=Han}{1,4}/u.exec(text.slice(index + unit.length, index + 10))?.[0] ?? '')
  );
}

/** One name for all units that count the same: 名 and 人. 人次 is another. */
export function unitClass(unit: string): string {
  return SAME[unit] ?? unit;
}

/** Whether numbers of this unit are measured, so that a whole number is rounded. */
export function isMeasured(unit: string): boolean {
  return MEASURED.test(unit);
}

/** Whether there are no fractions of a unit, so that 7.7件 is an average. */
export function isWhole(unit: string): boolean {
  return isCounting(unit) && !isMeasured(unit) && !/元|天|工作日|月|周|分/.test(unit);
}

/** Whether a unit counts things, and is neither nothing nor a ratio. */
export function isCounting(unit: string): boolean {
  return unit !== '' && unit !== '%' && unitClass(unit) !== '百分点' && unit !== '倍';
}
