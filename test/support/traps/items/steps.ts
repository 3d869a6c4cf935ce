import { INSPECTION, PENALTY, PERMIT } from '../../item-files.ts';
import type { Trap } from '../../trap.ts';
import { itemTrap } from './item-trap.ts';

const LOOP = `    notCounted: 行政处罚法第六十四条
    next:
      - { answer: 延期, outcome: 听证, to: 听证 }
      - { answer: 再延期, outcome: 听证, to: 听证 }
`;

/** Where the steps of powers lead, who does them, and how long they take. */
export const steps: readonly Trap[] = [
  itemTrap(
    'a step to which none is named so',
    [[PENALTY, 'to: 调查', 'to: 调察']],
    [[PENALTY, 'to: 调察', 'flow/unknown-step']],
    ['“立案”', '第 1 个去向', '“调察”', '是不是想写“调查”'],
  ),
  itemTrap(
    'two steps of one name',
    [[PERMIT, '- name: 船舶检验', '- name: 审查']],
    [[PERMIT, '- name: 审查\n    stage: 审查\n    does: 由检验', 'flow/step-twice']],
    ['“审查”', '第 2 个和第 3 个'],
  ),
  itemTrap(
    'a step to which nothing leads',
    [[PENALTY, 'to: 听证', 'to: 决定']],
    [[PENALTY, '- name: 听证', 'flow/unreachable']],
    ['“听证”', 'to: 听证'],
  ),
  itemTrap(
    'a step from which nothing leads on',
    [[PENALTY, '    notCounted: 行政处罚法第六十四条\n', LOOP]],
    [[PENALTY, '- name: 听证', 'flow/endless']],
    ['“听证”', 'end'],
  ),
  itemTrap(
    'a main path that goes back',
    [[PENALTY, 'to: 决定', 'to: 调查']],
    [[PENALTY, '- name: 告知', 'flow/main-loops']],
    ['“告知”', '“调查”', '第一行'],
  ),
  itemTrap(
    'steps that take less than is promised',
    [[PENALTY, 'days: 35', 'days: 34.5']],
    [[PENALTY, 'promisedLimit', 'flow/sum']],
    ['“60个工作日”', '59.5 个工作日', '立案（5）→调查（34.5）→告知（5）→决定（15）', 'notCounted'],
  ),
  itemTrap(
    'a step whose time is counted after all',
    [[PERMIT, '    notCounted: 行政许可法第四十五条\n', '']],
    [[PERMIT, 'promisedLimit', 'flow/sum']],
    ['“8个工作日”', '18 个工作日', '船舶检验（10）'],
  ),
  itemTrap(
    'something at once that takes half a day',
    [[INSPECTION, 'days: 0', 'days: 0.5']],
    [[INSPECTION, 'promisedLimit', 'flow/sum']],
    ['“即时”', '0.5 个工作日'],
  ),
  itemTrap(
    'a promise longer than the law allows',
    [[PENALTY, 'statutoryLimit: 90日', 'statutoryLimit: 60日']],
    [[PENALTY, 'promisedLimit', 'power/promise-too-long']],
    ['“60个工作日”', '“60日”', '7日最多有5个工作日'],
  ),
  itemTrap(
    'an office that the agency does not have',
    [[PENALTY, 'office: 交通运输综合行政执法队\nlevel', 'office: 交通运输综合执法队\nlevel']],
    [[PENALTY, 'office: 交通运输综合执法队', 'power/office']],
    ['青屿县交通运输局', '“交通运输综合执法队”', '是不是“交通运输综合行政执法队”', 'divisions'],
  ),
  itemTrap(
    'an office of a step that is no one’s',
    [[PERMIT, 'office: 县政府办公室渡船检验组', 'office: 检验所']],
    [[PERMIT, 'office: 检验所', 'power/office']],
    ['“检验所”', 'divisions', '别的机关'],
  ),
  itemTrap('an office that is gone, of an item that is gone', [
    [PENALTY, 'office: 交通运输综合行政执法队\nlevel', 'office: 航运管理所\nlevel'],
    [
      PENALTY,
      'supervisionPhone: 0000-8802009\n',
      'supervisionPhone: 0000-8802009\nadjustments:\n  - { on: 2026-04-01, action: 取消, document: 青政办发〔2025〕9号 }\n',
    ],
  ]),
];
