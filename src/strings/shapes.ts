/** What a value should have been, by the name that Zod has for it. */
export const SHAPES: Readonly<Record<string, string>> = {
  string: '一段文字',
  number: '数字',
  int: '整数',
  boolean: '“true”或者“false”',
  array: '一个列表（每项一行，以“- ”开头）',
  object: '一组“项目: 值”',
  record: '一组“项目: 值”',
};
