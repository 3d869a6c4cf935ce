import { describe, expect, test } from 'vitest';
import { flowTableView } from '#views/flow-table.ts';
import { flowchartView } from '#views/flowchart.ts';
import { FLOWS } from './flows.ts';

const OPTIONS = { defaultEnd: '办结', promised: '4.5个工作日' };

function view(name: string) {
  return flowTableView(FLOWS[name] ?? [], OPTIONS);
}

test('a row says all that the drawing says of a step', () => {
  expect(view('受理补正不予').rows[0]).toEqual({
    id: 'step-1',
    number: 1,
    name: '受理',
    stage: '审查',
    does: '两名以上工作人员核对材料，当场或者五个工作日内告知需要补正的全部内容。',
    time: '2个工作日',
    office: '食品药品监管科',
    post: '窗口受理岗',
    ways: [
      { answer: '齐全', label: '2 核查', href: '#step-2' },
      { answer: '不齐', label: '1 受理', href: '#step-1' },
      { answer: '不属于本机关职权', label: '不予受理通知书（流程结束）' },
    ],
  });
});

describe('the ways on', () => {
  test.each([
    ['to the next step', '受理补正不予', 1, [{ label: '3 决定', href: '#step-3' }]],
    ['to the end that the caller names', '受理补正不予', 3, [{ label: '办结（流程结束）' }]],
    ['to an end of its own', '直线', 3, [{ label: '颁发证书（流程结束）' }]],
  ])('%s', (_, name, row, ways) => {
    expect(view(name).rows[row]?.ways).toEqual(ways);
  });
});

test.each([
  ['within the day', '一步', 0, '当日', undefined],
  ['half a day', '受理补正不予', 3, '0.5个工作日', undefined],
  ['not counted', '听证', 1, '2个工作日', '不计入办理时限（行政处罚法第六十四条）'],
])('the time: %s', (_, name, row, time, notCounted) => {
  const shown = view(name).rows[row];
  expect(shown?.time).toBe(time);
  expect(shown?.notCounted).toBe(notCounted);
});

test('a step with the name of its stage does not say it twice', () => {
  const [step] = FLOWS['直线'] ?? [];
  const stageOf = (name: string) =>
    flowTableView(step ? [{ ...step, name }] : [], OPTIONS).rows[0]?.stage;
  expect([stageOf('审查'), stageOf('初审')]).toEqual([undefined, '审查']);
});

test('the total is that of the usual way, beside what was promised', () => {
  expect(view('受理补正不予').total).toBe('6.5个工作日（承诺时限：4.5个工作日）');
  expect(flowTableView(FLOWS['听证'] ?? [], { defaultEnd: '办结' }).total).toBe('6个工作日');
});

test.each(Object.entries(FLOWS))('every link of the drawing of %s has its row', (_, steps) => {
  const { boxes } = flowchartView(steps, { start: '申请', defaultEnd: '办结' });
  const rows = flowTableView(steps, OPTIONS).rows.map(({ id }) => `#${id}`);
  expect(boxes.flatMap(({ link }) => link?.href ?? [])).toEqual(rows);
});
