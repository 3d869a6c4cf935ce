import * as z from 'zod';
import { powerProblems } from '#strings/problems-powers.ts';
import {
  ADJUSTMENTS,
  FLOW_OUTCOMES,
  POWER_LEVELS,
  POWER_TYPES,
  STAGES,
} from '#strings/vocabulary-powers.ts';
import { rowId } from './columns.ts';
import { findingIssue, isoDate, line, once, paragraph, wordOf } from './fields.ts';
import { citedBasis, quotedBasis } from './legal-basis.ts';
import { promisedLimit, timeLimit } from './limit.ts';
import { powerCode } from './power-code.ts';

const MAX_DAYS = 400;

const branch = z
  .strictObject({
    /** The words on the arrow. */
    answer: line('answer', 16),
    outcome: wordOf('outcome', FLOW_OUTCOMES),
    /** Name of the step to which it leads. */
    to: line('next/to', 16).optional(),
    /** What the reader has at the end to which it leads. */
    end: line('end', 24).optional(),
  })
  .superRefine(({ to, end }, context) => {
    if ((to === undefined) === (end === undefined)) {
      context.addIssue(findingIssue(powerProblems.toOrEnd()));
    }
  });

/** A step of the procedure: who does what within which time, and how it goes on. */
const step = z
  .strictObject({
    name: line('name', 16),
    stage: wordOf('stage', STAGES),
    /** What happens. */
    does: line('does', 120),
    /** Time limit in working days; 0 is the same day. */
    days: z.number().min(0).max(MAX_DAYS).multipleOf(0.5),
    office: line('office', 40),
    /** 岗位: a post, not a person. */
    post: line('post', 20),
    /** Branches, the main path first; without them the next step of the list follows. */
    next: z.array(branch).min(2).max(5).optional(),
    /** What the reader has when the procedure ends here. */
    end: line('end', 24).optional(),
    /** Why its time is not counted: 行政许可法第四十五条. */
    notCounted: line('notCounted', 60).optional(),
  })
  .superRefine(({ next, end }, context) => {
    if (next && end !== undefined) {
      context.addIssue({ ...findingIssue(powerProblems.nextOrEnd()), path: ['end'] });
    }
    const answers = next?.map(({ answer }) => answer) ?? [];
    for (const [index, answer] of answers.entries()) {
      if (answers.indexOf(answer) === index) continue;
      const finding = powerProblems.answerTwice(answer);
      context.addIssue({ ...findingIssue(finding), path: ['next', index, 'answer'] });
    }
  });

/** 责任事项. */
const duty = z.strictObject({
  /** 责任环节. */
  stage: line('duties/stage', 20),
  content: paragraph('content', 600),
  legalBasis: z.array(citedBasis).min(1).max(10),
});

/** 追责. */
const liability = z.strictObject({
  /** 追责对象范围. */
  persons: line('persons', 100),
  /** 追责情形. */
  circumstances: z.array(line('circumstances', 200)).min(1).max(30),
  legalBasis: z.array(citedBasis).min(1).max(10).optional(),
});

/** Fields of a power whose former values an adjustment keeps. */
const changeable = {
  name: line('name', 100),
  subItem: line('subItem', 100),
  office: line('office', 60),
  authority: paragraph('authority', 400),
  statutoryLimit: timeLimit,
  promisedLimit,
  supervisionPhone: line('supervisionPhone', 60),
};

/** 动态调整. */
const adjustment = z
  .strictObject({
    on: isoDate,
    action: wordOf('adjustments/action', ADJUSTMENTS),
    /** 发文字号 or 索引号 of the deciding document. */
    document: line('adjustments/document', 60),
    note: paragraph('note', 300).optional(),
    /** For 变更: the values before it. */
    was: z.strictObject(changeable).partial().optional(),
    /** For 下放: the agency that has it from the day on. */
    to: line('adjustments/to', 64).optional(),
  })
  .superRefine(({ action, was, to }, context) => {
    const wants = { change: 'was', handDown: 'to' } as const;
    const given = { was, to };
    for (const [one, key] of Object.entries(wants)) {
      const stated = given[key] !== undefined;
      if (stated === (action === one)) continue;
      const word = ADJUSTMENTS[one as keyof typeof ADJUSTMENTS];
      const field = `adjustments/${key}`;
      const finding = stated
        ? powerProblems.onlyWith(field, word)
        : powerProblems.needs(word, field);
      context.addIssue({ ...findingIssue(finding), path: stated ? [key] : [] });
    }
  });

/**
 * `powers/<agency>/*.yaml`: one item of the 权责清单.
 *
 * Source: 《关于推行地方各级政府工作部门权力清单制度的指导意见》.
 */
export const powerSchema = z.strictObject({
  code: powerCode,
  /** 主项名称. */
  name: changeable.name,
  /** 子项名称, for a sub item alone. */
  subItem: changeable.subItem.optional(),
  powerType: wordOf('powerType', POWER_TYPES),
  /** 承办机构. */
  office: changeable.office,
  level: wordOf('level', POWER_LEVELS),
  /** 权限内容. */
  authority: changeable.authority.optional(),
  legalBasis: z.array(quotedBasis).min(1).max(40),
  statutoryLimit: timeLimit,
  promisedLimit,
  /** 编号 of rows of the list of fees; nothing is charged when left out. */
  fees: once('fees', z.array(rowId('fees')).min(1).max(20)).optional(),
  /** For a penalty: why it leaves no discretion. */
  noDiscretion: line('noDiscretion', 100).optional(),
  steps: z.array(step).min(1).max(40),
  duties: z.array(duty).min(1).max(60),
  liability,
  supervisionPhone: changeable.supervisionPhone,
  subjects: z.array(line('subjects', 40)).min(1).max(20).optional(),
  remark: paragraph('remark', 400).optional(),
  adjustments: z.array(adjustment).min(1).max(60).optional(),
});

export type PowerData = z.output<typeof powerSchema>;
export type PowerAdjustment = NonNullable<PowerData['adjustments']>[number];
