import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowchartView } from '#views/flowchart.ts';
import { faults, WORDS } from './flowchart-faults.ts';
import { anyFlow, FLOWS } from './flows.ts';

describe.each(Object.entries(FLOWS))('%s', (_, steps) => {
  test('is drawn without a fault', () => {
    expect(faults(steps)).toEqual([]);
  });

  test('has every step once, in order, each with a link to its row', () => {
    const { boxes } = flowchartView(steps, WORDS);
    const shown = boxes.filter(({ kind }) => kind === 'step');
    expect(shown.map(({ link }) => [link?.href, link?.label])).toEqual(
      steps.map(({ name }, index) => [`#step-${index + 1}`, `第${index + 1}步：${name}`]),
    );
  });

  test('is a drawing of numbers with at most one digit behind the point', () => {
    const { boxes, arrows } = flowchartView(steps, WORDS);
    const numbers = [
      ...boxes.flatMap(({ x, y, width, height }) => [x, y, width, height]),
      ...arrows.flatMap(({ line, head }) => `${line} ${head}`.match(/-?[\d.]+/g) ?? []),
    ].map(String);
    expect(numbers.filter((number) => !/^\d+(\.\d)?$/.test(number))).toEqual([]);
  });
});

test('any steps are drawn without a fault', () => {
  fc.assert(
    fc.property(anyFlow, (steps) => {
      expect(faults(steps)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('the same steps give the same drawing', () => {
  fc.assert(
    fc.property(anyFlow, (steps) => {
      expect(flowchartView(structuredClone(steps), WORDS)).toEqual(flowchartView(steps, WORDS));
    }),
    { numRuns: 30 },
  );
});

// 375 pixels less the margins of the page.
test.each(Object.entries(FLOWS))('a phone shows %s without scrolling', (_, steps) => {
  expect(flowchartView(steps, WORDS).width).toBeLessThanOrEqual(343);
});

describe('an arrow', () => {
  const { arrows, boxes } = flowchartView(FLOWS['受理补正不予'] ?? [], WORDS);
  const [first, second] = boxes.filter(({ kind }) => kind === 'step');

  test('of the usual way leads from the foot of a step to the head of the next', () => {
    const line = arrows.find(({ label }) => label?.texts[0]?.text === '齐全');
    const middle = (first?.x ?? 0) + (first?.width ?? 0) / 2;
    const foot = (first?.y ?? 0) + (first?.height ?? 0);
    expect(line?.line).toMatch(new RegExp(`^M${middle} ${foot}L`));
    expect(line?.head).toMatch(new RegExp(`^M${middle} ${second?.y}L`));
    expect(line?.isMain).toBe(true);
  });

  test('that leads back ends at the side of its step, with round corners', () => {
    const line = arrows.find(({ label }) => label?.texts[0]?.text === '不齐');
    expect(line?.head).toMatch(new RegExp(`^M${first?.x} `));
    expect(line?.line.match(/Q/g)).toHaveLength(3);
  });

  test('of a refusal is told apart by its outcome, and by its words', () => {
    const refusals = arrows.filter(({ outcome }) => outcome === 'refuse');
    expect(refusals.map(({ label }) => label?.texts.map(({ text }) => text).join(''))).toEqual([
      '不属于本机关职权',
      '不予许可',
    ]);
  });
});

test.each([
  ['直线', ''],
  ['退回两步', '粗线是通常的办理过程，虚线通向不予办理的结果。'],
  ['听证', '粗线是通常的办理过程。'],
])('the legend of %s names the lines that it has', (name, legend) => {
  expect(flowchartView(FLOWS[name] ?? [], WORDS).legend).toBe(legend);
});

test('those who do not see the drawing are told what it shows', () => {
  const { title, description } = flowchartView(FLOWS['听证'] ?? [], { ...WORDS, name: '渔业处罚' });
  expect(title).toBe('“渔业处罚”办理流程图');
  expect(description).toBe(
    '从“申请”开始，通常依次经过告知、决定、送达，到“办结”结束。有时还要经过听证。每一步的去向见下方表格。',
  );
});

describe('on paper', () => {
  test('a low chart stays in one piece', () => {
    expect(flowchartView(FLOWS['直线'] ?? [], WORDS).sheets).toEqual([]);
  });

  test('a high chart is cut where no box and no label stands, and nothing is lost', () => {
    const { sheets, height, boxes, arrows } = flowchartView(FLOWS['十二步'] ?? [], WORDS);
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets[0]?.y).toBe(0);
    const ends = sheets.map((sheet) => sheet.y + sheet.height);
    expect(ends.slice(0, -1)).toEqual(sheets.slice(1).map(({ y }) => y));
    expect(ends.at(-1)).toBeCloseTo(height, 1);
    const solid = [...boxes, ...arrows.flatMap(({ label }) => label ?? [])];
    for (const cut of ends.slice(0, -1)) {
      expect(solid.filter((one) => one.y <= cut && cut <= one.y + one.height)).toEqual([]);
    }
  });
});
