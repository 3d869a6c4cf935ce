import type { ImportPlan } from '#importer/plan-import.ts';
import type { ImportedFields, RepairKind } from '#importer/types.ts';
import { repairNames } from '#strings/import.ts';
import { importFieldNames, importCli as words } from '#strings/import-cli.ts';
import type { MadeFile, Written } from './import-write.ts';

/** The fields that a page shows, as programs get them: the keys in this order, `file` first. */
const JSON_KEYS = [
  'title',
  'indexNumber',
  'documentNumber',
  'registrationNumber',
  'issuer',
  'topic',
  'category',
  'writtenDate',
  'publishedDate',
  'effectiveDate',
  'expiryDate',
  'validity',
  'source',
] as const satisfies readonly (keyof ImportedFields)[];

/** One line of `--json`. */
export function fieldsJson(file: string, fields: ImportedFields): string {
  const shown = JSON_KEYS.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]]));
  const lists = {
    addressees: fields.addressees,
    ...(fields.attachments.length > 0 ? { attachments: fields.attachments } : {}),
    headings: fields.headings,
  };
  return JSON.stringify({ file, ...Object.fromEntries(shown), ...lists });
}

/** What became of one page, for the clerk who has to look it over. */
export function documentReport(
  file: string,
  { document, state, problems }: Written,
  dryRun: boolean,
): string {
  const { page, path, guesses, refused } = document;
  const planned =
    state === 'created'
      ? words.wouldCreate
      : state === 'updated'
        ? words.wouldUpdate
        : words[state];
  const lines = [words.heading(file, path, dryRun ? planned : words[state])];
  if (refused !== undefined) lines.push(words.item(refused.text));
  const names = Object.entries(importFieldNames).flatMap(([key, name]) =>
    key in page.fields ? [name] : [],
  );
  if (names.length > 0) lines.push(words.recognised(names));

  const counts = new Map<RepairKind, number>();
  for (const { what } of page.repairs) counts.set(what, (counts.get(what) ?? 0) + 1);
  const repairs = [...counts].map(([what, count]) => words.repair(repairNames[what], count));
  if (repairs.length > 0) lines.push(words.repairs(repairs));
  if (guesses.length > 0) lines.push(words.guesses, ...guesses.map(words.item));
  if (page.doubts.length > 0) {
    lines.push(
      words.doubts,
      ...page.doubts.map(({ line, message, fix }) => words.doubt(line, message, fix)),
    );
  }
  if (problems.length > 0) {
    lines.push(
      words.problems,
      ...problems.map(({ line, message, fix }) => words.problem(line, message, fix)),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** What was made around the documents, and how many there are. */
export function closingReport(
  written: readonly Written[],
  made: readonly MadeFile[],
  plan: ImportPlan,
  { failed, dryRun }: { readonly failed: number; readonly dryRun: boolean },
): string {
  const lines: string[] = [];
  const around = made.flatMap(({ path }) => {
    if (path === 'site.yaml') return [words.madeSite(String(plan.site?.data['name']))];
    if (path === 'topics.yaml') return [words.madeTopics(plan.topics)];
    const agency = plan.agencies.find(({ id }) => path === `agencies/${id}.yaml`);
    return [words.madeAgency(path, agency?.name ?? '')];
  });
  if (around.length > 0) lines.push(words.made, ...around.map(words.item));
  const states = ['created', 'updated', 'unchanged', 'edited', 'refused'] as const;
  const counts = states.flatMap((state) => {
    const count =
      written.filter((one) => one.state === state).length + (state === 'refused' ? failed : 0);
    return count > 0 ? [words.count(words[state], count)] : [];
  });
  if (counts.length > 0) lines.push(words.total(counts));
  lines.push(dryRun ? words.nextStepDry : words.nextStep);
  return `${lines.join('\n')}\n`;
}
