import { describe, expect, test } from 'vitest';
import { expectBases } from './bases.ts';
import { asOf, page } from './built-site.ts';
import { hasClass, named, property, text, withClass } from './html.ts';
import { below, factsIn, headingOf, hrefsIn, mainOf, powerPages, tableRows } from './item-pages.ts';
import {
  adjustments,
  agencies,
  endOf,
  isListed,
  nameOf,
  powerOn,
  powers,
  rowsOf,
  type SourcePower,
  standardsOf,
  subjects,
  usualWay,
} from './source-items.ts';
import { listed } from './source-parts.ts';

const today = powers.map((power) => powerOn(power, asOf));

test('the sample has powers of every type, of county and town, listed, changed and left', () => {
  expect(powers.length).toBeGreaterThan(150);
  expect(new Set(listed.map(({ powerType }) => powerType)).size).toBe(10);
  expect(new Set(listed.map(({ level }) => level))).toEqual(new Set(['县级', '乡级']));
  expect(new Set(adjustments.map(({ action }) => action)).size).toBe(5);
});

test('every power has a page, and nothing else has one', () => {
  expect(powerPages.map(({ path }) => path).toSorted()).toEqual(
    powers.map(({ path }) => path).toSorted(),
  );
});

describe('the page of a power', () => {
  test('is headed by its name, its type and its main item', () => {
    for (const power of today) {
      const one = page(power.path);
      expect(headingOf(one), power.file).toBe(nameOf(power));
      expect(text(withClass(one.tree, 'kind')[0]), power.file).toBe(power.powerType);
      const [header] = named(mainOf(one), 'header');
      const main = named(header, 'p').map(text).includes(`主项 ${power.name}`);
      expect(main, power.file).toBe(power.subItem !== undefined);
      const [title] = named(one.tree, 'title').map(text);
      expect(title, power.file).toContain(nameOf(power));
      expect(title, power.file).toContain(agencies.get(power.agency)?.shortName);
    }
  });

  test('takes its code apart so that the parts together are the code', () => {
    for (const { path, code } of powers) {
      const parts = withClass(withClass(page(path).tree, 'code')[0], 'part');
      expect(parts.map(text).join(''), path).toBe(code);
      expect(code, path).toHaveLength(31);
      expect(parts.map((part) => text(part).length)).toEqual([18, 1, 2, 2, 2, 3, 3]);
      expect(parts.every((part) => property(part, 'dataLabel'))).toBe(true);
    }
  });

  test('has every fact that its file states, and no other', () => {
    for (const power of today) {
      const { path, fees = [], subjects: tags = [], file } = power;
      const main = mainOf(page(path));
      const places = ['brief', 'words', 'metadata'].flatMap((name) => withClass(main, name));
      const facts = new Map(places.flatMap((place) => [...factsIn(place)]));
      const end = endOf(power);
      const standards = standardsOf(power).length;
      const links = fees.map((id) => rowsOf('fees').find((row) => row.id === id));
      expect(facts.has('裁量基准'), file).toBe(standards > 0);
      facts.delete('裁量基准');
      expect(Object.fromEntries([...facts].map(([label, value]) => [label, text(value)]))).toEqual({
        行使主体: agencies.get(power.agency)?.name + power.office,
        承诺时限: `${power.promisedLimit}法定时限 ${power.statutoryLimit}`,
        收费: links.map((fee) => fee?.name).join('') || '不收费',
        监督电话: power.supervisionPhone,
        权限内容: power.authority,
        行使层级: power.level,
        状态: isListed(power, asOf) ? '在清单中' : `${end?.on} 起${end?.action}，已经不在清单中`,
        ...(power.noDiscretion && { 裁量: power.noDiscretion }),
        ...(tags.length > 0 && { 与我有关: tags.join('') }),
        ...(power.remark && { 备注: power.remark }),
      });
      expect(hrefsIn(facts.get('行使主体')), file).toEqual([`/agencies/${power.agency}/`]);
      expect(hrefsIn(facts.get('收费')), file).toEqual(links.map((fee) => fee?.path));
      expect(hrefsIn(facts.get('与我有关')), file).toEqual(
        tags.map((tag) => `/subjects/${subjects.find(({ name }) => name === tag)?.id}/`),
      );
    }
  });

  test('shows what it rests on, word for word', () => {
    for (const { path, legalBasis } of today) {
      expectBases(below(page(path), 'basis'), legalBasis, path);
    }
  });

  test('has every duty with its stage and its bases', () => {
    let count = 0;
    for (const { path, duties } of today) {
      const shown = tableRows(named(below(page(path), 'duties'), 'table')[0]);
      expect(shown.length, path).toBe(duties.length);
      for (const [index, { stage, content, legalBasis }] of duties.entries()) {
        const { cells = [], row } = shown[index] ?? {};
        expect(cells.slice(0, 2), path).toEqual([stage, content]);
        expectBases(row, legalBasis, path);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(800);
  });

  test('says who answers for what', () => {
    for (const { path, liability } of today) {
      const place = below(page(path), 'liability');
      const facts = factsIn(place);
      expect(text(facts.get('追责对象范围')), path).toBe(liability.persons);
      const cases = named(facts.get('追责情形'), 'li').map(text);
      expect(cases, path).toEqual(liability.circumstances);
      expectBases(place, liability.legalBasis ?? [], path);
    }
  });
});

describe('the flow of a power', () => {
  test('is drawn with a box for each step, which leads to its row', () => {
    for (const { path, steps } of today) {
      const place = below(page(path), 'flow');
      const boxes = withClass(place, 'step').filter(({ tagName }) => tagName === 'g');
      const said = (name: string) =>
        boxes.map((box) => withClass(box, name).map(text).join('').replaceAll(' ', ''));
      expect(said('number'), path).toEqual(steps.map((_, index) => String(index + 1)));
      expect(said('name'), path).toEqual(steps.map(({ name }) => name.replaceAll(' ', '')));
      expect(said('does'), path).toEqual(steps.map(({ does }) => does.replaceAll(' ', '')));
      expect(hrefsIn(withClass(place, 'links')[0]), path).toEqual(
        steps.map((_, index) => `#step-${index + 1}`),
      );
      const main = steps.filter((_, index) => boxes[index] && hasClass(boxes[index], 'main'));
      expect(
        main.map(({ name }) => name),
        path,
      ).toEqual(steps.filter((step) => usualWay(steps).includes(step)).map(({ name }) => name));
    }
  });

  test('is told step by step in the table', () => {
    for (const { path, steps } of today) {
      const table = named(below(page(path), 'flow'), 'table')[0];
      const stepRows = tableRows(table);
      expect(stepRows.map(({ row }) => property(row, 'id'))).toEqual(
        steps.map((_, index) => `step-${index + 1}`),
      );
      const expected = steps.map((step, index) => [
        String(index + 1),
        step.name + (step.stage === step.name ? '' : step.stage),
        step.does,
        (step.days === 0 ? '当日' : `${step.days}个工作日`) +
          (step.notCounted ? `不计入办理时限（${step.notCounted}）` : ''),
        step.office,
        step.post,
      ]);
      expect(
        stepRows.map(({ cells }) => cells.slice(0, 6)),
        path,
      ).toEqual(expected);
      expect(
        stepRows.map(({ row }) => named(row, 'li').map((way) => [text(way), ...hrefsIn(way)])),
        path,
      ).toEqual(steps.map((_, index) => waysOf(steps, index)));
    }
  });

  test('takes on its usual way exactly the time that is promised', () => {
    for (const { path, steps, promisedLimit } of today) {
      const days = usualWay(steps)
        .filter(({ notCounted }) => notCounted === undefined)
        .reduce((sum, step) => sum + step.days, 0);
      expect(promisedLimit, path).toBe(days === 0 ? '即时' : `${days}个工作日`);
      const [total] = named(named(below(page(path), 'flow'), 'tfoot')[0], 'td').map(text);
      const taken = days === 0 ? '当日' : `${days}个工作日`;
      expect(total, path).toBe(`${taken}（承诺时限：${promisedLimit}）`);
    }
  });
});

/** The ways on from a step, as its row must tell them. */
function waysOf(steps: SourcePower['steps'], at: number): string[][] {
  const step = steps[at];
  const to = (index: number, answer = '') => [
    `${answer}${index + 1} ${steps[index]?.name}`,
    `#step-${index + 1}`,
  ];
  if (step?.next) {
    return step.next.map(({ answer, to: name, end }) =>
      end === undefined
        ? to(
            steps.findIndex((one) => one.name === name),
            `${answer}：`,
          )
        : [`${answer}：${end}（流程结束）`],
    );
  }
  const isLast = at === steps.length - 1;
  if (step?.end !== undefined || isLast) return [[`${step?.end ?? '办结'}（流程结束）`]];
  return [to(at + 1)];
}
