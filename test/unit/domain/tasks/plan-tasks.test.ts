import { describe, expect, test } from 'vitest';
import { planTasks } from '#domain/tasks/plan-tasks.ts';

const blocks = (...texts: string[]) => texts.map((text) => ({ text }));
/** Number, lead and due year of each task. */
const read = (...texts: string[]) =>
  planTasks(blocks(...texts)).map(
    ({ number, title, units, due }) =>
      `${number} ${title} ${units.lead.name}${due === undefined ? '' : ` ${due}`}`,
  );

const THREE = [
  '1.建码头。早日建成。（县交通运输局）',
  '2.修学校。（县教育局）',
  '3.通自来水。（县住房城乡建设局）',
];

describe('the tasks of a plan', () => {
  test('are its numbered items with units', () => {
    expect(read('一、任务', ...THREE, '二、要求', '（一）加强领导。各单位要重视。')).toEqual([
      '1 建码头 县交通运输局',
      '2 修学校 县教育局',
      '3 通自来水 县住房城乡建设局',
    ]);
  });

  test('have a text without number and units, and the place where they stand', () => {
    const [task] = planTasks([
      { text: '1.建码头。早日建成。（县交通运输局）', anchor: 'h-1-1', line: 7 },
      ...blocks(...THREE.slice(1)),
    ]);
    expect(task).toEqual({
      number: '1',
      key: '1',
      title: '建码头',
      text: '建码头。早日建成。',
      anchor: 'h-1-1',
      line: 7,
      units: { lead: { name: '县交通运输局', isGeneric: false }, cooperating: [] },
      targets: [],
    });
  });

  test('are no tasks where there are fewer than three', () => {
    expect(read(...THREE.slice(1), '（三）罚款。（试行）')).toEqual([]);
    expect(read('第一条　渡口由县管理（县交通运输局）', ...THREE.slice(1))).toEqual([]);
  });

  test('are no articles of rules', () => {
    expect(
      read('第一条　甲。（县教育局）', '第二条　乙。（县教育局）', '第三条　丙。（县教育局）'),
    ).toEqual([]);
  });

  test.each([
    ['（一）', '（二）', '（三）', ['（一）', '（二）', '（三）']],
    ['1、', '2、', '3、', ['1', '2', '3']],
    ['一、', '二、', '三、', ['一', '二', '三']],
    ['（1）', '(2)', '⑶', ['（1）', '（2）', '⑶']],
  ])('may be numbered %s %s %s', (a, b, c, expected) => {
    const tasks = planTasks(
      blocks(`${a}甲。（县教育局）`, `${b}乙。（县教育局）`, `${c}丙。（县教育局）`),
    );
    expect(tasks.map(({ number }) => number)).toEqual(expected);
    expect(tasks.map(({ key }) => key)).toEqual(['1', '2', '3']);
  });

  test('are named with what they stand under where numbers repeat', () => {
    const tasks = planTasks(
      blocks(
        '（一）海上',
        '1.甲。（县教育局）',
        '2.乙。（县教育局）',
        '（二）陆上',
        '1.丙。（县教育局）',
        '3.丁。（县教育局）',
      ),
    );
    expect(tasks.map(({ number, key }) => [number, key])).toEqual([
      ['（一）1', '1-1'],
      ['2', '2'],
      ['（二）1', '2-1'],
      ['3', '3'],
    ]);
  });

  test('never share a name, even where annexes number alike', () => {
    const annex = ['1.甲。（县教育局）', '2.乙。（县教育局）'];
    const tasks = planTasks(blocks('附件1', ...annex, '附件2', ...annex, '附件3', ...annex));
    expect(new Set(tasks.map(({ number }) => number)).size).toBe(6);
    expect(new Set(tasks.map(({ key }) => key)).size).toBe(6);
  });

  test('may take several paragraphs, of which the last names the units', () => {
    const [task] = planTasks(
      blocks(
        '1.建码头',
        '先勘察，再设计。',
        '到2026年底建成3座。（县交通运输局）',
        ...THREE.slice(1),
      ),
    );
    expect(task).toMatchObject({
      number: '1',
      title: '建码头',
      text: '建码头\n先勘察，再设计。\n到2026年底建成3座。',
      due: 2026,
    });
  });

  test('may say in a bracket of its own by when', () => {
    const [first, second] = planTasks(
      blocks(
        '1.建码头。（县交通运输局）（2026年12月底前完成）',
        '2.修学校。（2025年底前）（县教育局）',
        '3.通自来水。（牵头单位：县住房城乡建设局；完成时限：2024年6月）',
      ),
    );
    expect(first).toMatchObject({ text: '建码头。', due: 2026 });
    expect(second).toMatchObject({ due: 2025 });
  });

  test('are due when they say, else when the plan ends', () => {
    expect(
      read(
        '一、工作目标',
        '到2025年，海岛更美。到2035年，全面建成。',
        '二、任务',
        '1.建大桥。2022年开工，2026年建成通车。（县交通运输局）',
        '2.修学校。（县教育局）',
        '3.通自来水。2024年通水。（县住房城乡建设局）',
      ),
    ).toEqual([
      '1 建大桥 县交通运输局 2026',
      '2 修学校 县教育局 2025',
      '3 通自来水 县住房城乡建设局 2024',
    ]);
  });

  test.each([
    ['青屿县法治政府建设实施方案（2024—2027年）', 2027],
    ['2025年政务公开工作要点', 2025],
    ['关于推进某项工作的意见', undefined],
  ])('are due by the title %s: %s', (title, due) => {
    const [task] = planTasks(blocks(title, ...THREE));
    expect(task?.due).toBe(due);
  });

  test('take the last year in the head of a table of goals', () => {
    const table = { text: '指标 2025年 2030年', cells: ['指标', '2025年', '2030年'], isHead: true };
    const tasks = planTasks([...blocks('二、目标'), table, ...blocks('三、任务', ...THREE)]);
    expect(tasks.map(({ due }) => due)).toEqual([2030, 2030, 2030]);
  });
});

describe('a table of tasks', () => {
  const row = (isHead: boolean, ...cells: string[]) => ({ text: cells.join(' '), cells, isHead });

  test('is read by its heads', () => {
    const tasks = planTasks([
      row(true, '序号', '重点任务', '牵头单位', '配合单位', '完成时限'),
      row(false, '1', '建码头3座', '县交通运输局', '县财政局、各乡镇', '2025年12月'),
      row(false, '2', '修学校', '县教育局', '', '长期'),
      row(false, '3', '通自来水', '县住房城乡建设局', '县财政局，县发展改革局', '2024年6月'),
      row(false, '', '合计', '', '', ''),
    ]);
    expect(tasks.map(({ number, title, due }) => [number, title, due])).toEqual([
      ['1', '建码头3座', 2025],
      ['2', '修学校', undefined],
      ['3', '通自来水', 2024],
    ]);
    expect(tasks[0]?.targets).toMatchObject([{ value: 3, unit: '座', due: 2025 }]);
    expect(tasks[0]?.units.cooperating).toEqual([
      { name: '县财政局', isGeneric: false },
      { name: '各乡镇', isGeneric: true },
    ]);
    expect(tasks[2]?.units.cooperating.map(({ name }) => name)).toEqual([
      '县财政局',
      '县发展改革局',
    ]);
  });

  test('has headings in cells that span it', () => {
    const heading = '一、基础设施';
    const tasks = planTasks([
      row(true, '序号', '任务', '牵头单位'),
      row(false, heading, heading, heading),
      row(false, '1', '建码头', '县交通运输局'),
      row(false, '2', '修学校', '县教育局'),
      row(false, '3', '通自来水', '县住房城乡建设局'),
    ]);
    expect(tasks.map(({ number, title }) => [number, title])).toEqual([
      ['1', '建码头'],
      ['2', '修学校'],
      ['3', '通自来水'],
    ]);
  });

  test.each([
    ['指标', '牵头单位'],
    ['项目', '责任单位'],
    ['对象', '责任单位'],
    ['任务', '联系电话'],
  ])('is none with the heads %s and %s', (first, second) => {
    const rows = ['甲', '乙', '丙'].map((name) => row(false, name, '县教育局'));
    expect(planTasks([row(true, first, second), ...rows])).toEqual([]);
  });

  test('may list projects where it says by when', () => {
    const rows = ['甲', '乙', '丙'].map((name) => row(false, name, '县教育局', '10月底前'));
    expect(planTasks([row(true, '项目', '牵头单位', '完成时限'), ...rows])).toHaveLength(3);
  });
});
