import { parse } from 'yaml';
import { asOf } from './built-site.ts';
import { documentOf, type published } from './published.ts';
import { filesIn, textOf } from './source.ts';

/** A task as the text of a plan has it, read by the one form that the sample uses. */
export interface SourceTask {
  readonly number: string;
  readonly title: string;
  readonly units: readonly string[];
}

/** One task in a file of `plans/`. */
export interface SourceProgress {
  readonly task: number | string;
  readonly status: string;
  readonly done?: string;
  readonly on?: string;
  readonly evidence?: readonly string[];
  readonly targets?: readonly { readonly target: number; readonly value: string | number }[];
}

/** A plan of which the progress is told, with its address. */
export interface SourcePlan {
  readonly document: (typeof published)[number];
  readonly path: string;
  readonly updatedOn: string;
  readonly tasks: readonly SourceTask[];
  readonly progress: readonly SourceProgress[];
}

const ITEM = /^(\d{1,2})\.(.+)（([^（）]+)）$/;

/** The tasks of a text: `1.标题。……（甲、乙，丙）` and `1.标题（牵头单位：甲；配合单位：乙、丙）`. */
export function tasksIn(body: string): SourceTask[] {
  return body.split('\n').flatMap((line) => {
    const [, number = '', text = '', bracket = ''] = ITEM.exec(line.trim()) ?? [];
    if (number === '') return [];
    const units = bracket
      .replace(/。列第一位的为牵头单位，下同。?$/, '')
      .replace(/(?:牵头|配合)单位：/g, '')
      .replaceAll('人民政府、街道办事处', '人民政府＋街道办事处')
      .split(/[、，；]/)
      .map((unit) => unit.replace('＋', '、'));
    return [{ number, title: text.split('。')[0] ?? '', units }];
  });
}

/** The plans of which the progress is told on the day of the build. */
export const plans: readonly SourcePlan[] = filesIn('plans', '.yaml').flatMap((file) => {
  const { document: number, updatedOn, tasks } = parse(textOf(file), { schema: 'core' });
  const document = documentOf(number);
  if (!document || updatedOn > asOf) return [];
  const path = document.path.replace('/documents/', '/plans/');
  return [{ document, path, updatedOn, tasks: tasksIn(document.body), progress: tasks }];
});

/** The agencies of the sample: their ids by every name that they have, and the towns among them. */
const agencies = filesIn('agencies', '.yaml').map((file) => ({
  id: file.replace(/^.*\//, '').replace('.yaml', ''),
  ...(parse(textOf(file), { schema: 'core' }) as {
    name: string;
    shortName?: string;
    aliases?: string[];
    kind: string;
  }),
}));
const ids = new Map(
  agencies.flatMap(({ id, name, shortName, aliases = [] }) =>
    [name, shortName, ...aliases].map((one) => [one, id] as const),
  ),
);
const towns = agencies.filter(({ kind }) => kind.startsWith('乡镇')).map(({ id }) => id);

export function agencyIdOf(unit: string): string | undefined {
  return ids.get(unit);
}

/** The ids of the agencies that a unit means. */
export function meant(unit: string): string[] {
  if (unit.startsWith('各乡镇')) return towns;
  const id = ids.get(unit);
  return id === undefined ? [] : [id];
}
