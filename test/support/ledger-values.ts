import * as fc from 'fast-check';
import type { CellColumn, LedgerKind, Raw } from '#importer/ledger/types.ts';
import { FORMER_LABELS } from '#strings/ledger-cells.ts';
import {
  GRADES,
  MATERIAL_SOURCES,
  NECESSITIES,
  RANGE_UNITS,
  YES_NO,
} from '#strings/vocabulary-lists.ts';
import { FLOW_OUTCOMES } from '#strings/vocabulary-powers.ts';

/** Agencies, by id. */
export const AGENCY_NAMES: Readonly<Record<string, string>> = {
  transport: '青屿县交通运输局',
  'market-regulation': '青屿县市场监督管理局',
};

export const agencyNames = {
  nameOf: (id: string) => AGENCY_NAMES[id] ?? id,
  idOf: (name: string) => Object.keys(AGENCY_NAMES).find((id) => AGENCY_NAMES[id] === name),
  names: Object.values(AGENCY_NAMES),
};

const character = fc.constantFrom(...'许可收费县海岛渔港大桥一二三（）、，；。：“”0123456789%.-');
/** A line as clerks write it: without blanks around it, and beginning with a word. */
const line = fc
  .tuple(fc.constantFrom('许', '海', '按', '经'), fc.string({ unit: character, maxLength: 12 }))
  .map((parts) => parts.join(''));
const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const name = fc.string({
  unit: fc.constantFrom(...'食品经营许可海岛渔'),
  minLength: 1,
  maxLength: 8,
});
const wordOf = (words: Readonly<Record<string, string>>) =>
  fc.constantFrom(...Object.values(words));
const some = <T>(one: fc.Arbitrary<T>, minLength = 1) => fc.array(one, { minLength, maxLength: 4 });
const numeral = fc.constantFrom('一', '二十', '三十五', '35', '一百零二');
const place = fc.constantFrom('', '第一款', '第二款第三项', '第一款第（一）项', '第二项至第四项');
const article = some(fc.tuple(numeral, place).map(([one, two]) => `第${one}条${two}`)).map((all) =>
  all.join('、'),
);
const number = fc
  .tuple(fc.constantFrom('青政办发', '国发', '东价费'), fc.integer({ min: 1, max: 999 }))
  .map(([prefix, serial]) => `${prefix}〔2026〕${serial}号`);
const title = fc.oneof(
  name,
  name.map((one) => `关于印发《${one}办法》的通知`),
  name.map((one) => `${one}办法（试行）`),
);
const day = fc.integer({ min: 1, max: 28 }).map((one) => `2026-03-${String(one).padStart(2, '0')}`);
const amount = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.integer({ min: 1, max: 99 }).map((one) => one / 10),
);

/** A map without the keys that have no value. */
function present(map: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<Raw> {
  return map.map((one) =>
    Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)),
  );
}
const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

const basis = present(
  fc
    .record({
      name: title,
      number: optional(number),
      article,
      text: optional(paragraph),
      gist: optional(paragraph),
      issuedBy: optional(line),
      effectiveFrom: optional(day),
    })
    .map((one) => (one.text === undefined ? one : { ...one, gist: undefined })),
);
const material = fc.record({
  name: line,
  necessity: wordOf(NECESSITIES),
  originals: fc.nat(9),
  copies: fc.nat(9),
  source: wordOf(MATERIAL_SOURCES),
  form: wordOf(YES_NO),
});
const range = fc
  .record({ unit: wordOf(RANGE_UNITS), min: amount, max: amount, of: name })
  .map(({ of, ...rest }) => (['倍', '%'].includes(rest.unit) ? { ...rest, of } : rest));
const tier = fc.record({
  grade: wordOf(GRADES),
  circumstances: paragraph,
  from: amount,
  to: amount,
  penalty: paragraph,
});
const branch = fc
  .record({ answer: line, outcome: wordOf(FLOW_OUTCOMES), target: name, isEnd: fc.boolean() })
  .map(({ target, isEnd, ...rest }) => ({
    ...rest,
    ...(isEnd ? { end: target } : { to: target }),
  }));
const limit = fc.oneof(
  fc.constantFrom('即时', '无规定', '0.5个工作日'),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('个工作日', '日', '个月'))
    .map((parts) => parts.join('')),
);
const former = present(
  fc.record(
    Object.fromEntries(
      Object.keys(FORMER_LABELS).map((key) => [
        key,
        optional(key.endsWith('Limit') ? limit : key === 'authority' ? paragraph : line),
      ]),
    ),
  ),
).filter((one) => Object.keys(one).length > 0);
const id = fc.integer({ min: 1, max: 99 }).map((one) => `SF-31-${String(one).padStart(2, '0')}`);
const code = fc.constantFrom('1199012273102340924000131001000', '11990122731016559T4000118001000');
const agency = fc.constantFrom(...Object.keys(AGENCY_NAMES));

/** Values of a column, as files write them. */
export function anyRaw({ kind, words = {} }: CellColumn): fc.Arbitrary<unknown> {
  const byKind: Record<LedgerKind, () => fc.Arbitrary<unknown>> = {
    text: () => paragraph,
    lines: () => some(line),
    word: () => wordOf(words),
    words: () => some(wordOf(words)),
    number: () => fc.nat(10_000_000),
    percent: () => fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constantFrom(0.5, 12.5)),
    day: () => day,
    month: () =>
      fc.integer({ min: 1, max: 12 }).map((one) => `2026-${String(one).padStart(2, '0')}`),
    limit: () => limit,
    code: () => code,
    codes: () => some(code),
    ids: () => some(id),
    names: () => some(name),
    agency: () => agency,
    agencies: () => some(agency),
    basis: () => some(basis),
    approvals: () => some(present(fc.record({ name: title, number: optional(number) }))),
    materials: () => some(material),
    range: () => range,
    tiers: () => some(tier, 2),
    onward: () => fc.oneof(some(branch, 2), name),
    former: () => former,
  };
  return byKind[kind]();
}
