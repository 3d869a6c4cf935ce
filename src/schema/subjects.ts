import * as z from 'zod';
import { line, once, paragraph, slug } from './fields.ts';

/** `subjects.yaml`: what people do for a living, under which lists are gathered (与我有关). */
export const subjectsSchema = z.strictObject({
  subjects: z
    .array(
      z.strictObject({
        id: slug('id'),
        name: line('name', 40),
        /** Whom it is for. */
        description: paragraph('description', 200),
        /** 发文字号 or 索引号 of documents that concern them. */
        documents: once('documents', z.array(line('documents', 60)).min(1).max(100)).optional(),
      }),
    )
    .min(1)
    .max(100),
});

export type SubjectData = z.output<typeof subjectsSchema>['subjects'][number];
