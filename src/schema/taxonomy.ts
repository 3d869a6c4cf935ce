import * as z from 'zod';
import { NOTICE_TYPES } from '#strings/vocabulary.ts';
import { line, paragraph, slug, wordOf } from './fields.ts';

/** `topics.yaml`: 主题分类, in the order in which readers see it. */
export const topicsSchema = z.strictObject({
  topics: z.array(z.strictObject({ id: slug('id'), name: line('name', 40) })).min(1),
});

const column = z.strictObject({
  id: slug('id'),
  name: line('name', 40),
  description: paragraph('description', 200).optional(),
  /** Types of notice that the column gathers. */
  types: z.array(wordOf('type', NOTICE_TYPES)).optional(),
  /** Topics that the column gathers, by name. */
  topics: z.array(line('topic', 40)).optional(),
  /**
   * `normative` gathers 行政规范性文件; `agencies`, `powers`, `lists` and `plans` stand for the list of
   * agencies, the power list, the other lists and the tasks of plans.
   */
  includes: z.enum(['normative', 'agencies', 'powers', 'lists', 'plans']).optional(),
});

/**
 * `columns.yaml`: the tree of 法定主动公开内容, two levels.
 *
 * Source: 国办公开办函〔2019〕61号; 《政府信息公开条例》第二十条、第二十一条.
 */
export const columnsSchema = z.strictObject({
  columns: z
    .array(
      z.strictObject({
        id: slug('id'),
        name: line('name', 40),
        description: paragraph('description', 200).optional(),
        children: z.array(column).min(1),
      }),
    )
    .min(1),
});

export type TopicData = z.output<typeof topicsSchema>['topics'][number];
export type ColumnGroupData = z.output<typeof columnsSchema>['columns'][number];
export type ColumnData = z.output<typeof column>;
