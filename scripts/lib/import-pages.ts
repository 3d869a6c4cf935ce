import type { IsoDate } from '#domain/date.ts';
import { importPage } from '#importer/import-page.ts';
import { type PageToImport, planImport } from '#importer/plan-import.ts';
import { renderCache } from '#site/render-cache.ts';
import { importCli } from '#strings/import-cli.ts';
import { readKnownFolder } from './import-folder.ts';
import { closingReport, documentReport, fieldsJson } from './import-report.ts';
import { readPageFile } from './import-source.ts';
import { writePlan } from './import-write.ts';
import { stage } from './progress.ts';

export interface PageImport {
  readonly content: string;
  readonly asOf: IsoDate;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly say: (text: string) => void;
}

/**
 * Imports saved pages of an old site, and reports page by page.
 *
 * @returns Whether everything was imported without a problem.
 * @throws {CommandError} When there is no such file.
 */
export function importPages(
  files: readonly string[],
  { content, asOf, dryRun, json, say }: PageImport,
): boolean {
  const tell = json ? () => {} : say;
  const folder = readKnownFolder(content);
  const reading = stage(importCli.reading);
  const pages = new Map<string, PageToImport & { readonly file: string }>();
  let failed = 0;
  for (const [index, file] of files.entries()) {
    const read = readPageFile(file);
    if ('error' in read) {
      failed += 1;
      tell(importCli.failed(file, read.error));
      if (json) say(JSON.stringify({ file, error: read.error }));
    } else {
      const page = importPage(read.text, { fileName: read.source.file });
      if (json) say(fieldsJson(file, page.fields));
      const twin = pages.get(read.source.sha256);
      if (twin) tell(importCli.failed(file, importCli.sameAs(twin.file)));
      else pages.set(read.source.sha256, { file, source: read.source, page });
    }
    reading.step(index + 1, files.length);
  }
  reading.end();

  const list = [...pages.values()];
  const plan = planImport(list, folder, asOf);
  const writing = stage(importCli.writing);
  const { written, made } = writePlan(content, plan, { dryRun, texts: renderCache() });
  writing.end();
  for (const [index, one] of written.entries()) {
    tell(documentReport(list[index]?.file ?? one.document.source.file, one, dryRun));
  }
  tell(closingReport(written, made, plan, { failed, dryRun }));

  const hasProblems = written.some(
    ({ state, problems }) => state === 'refused' || problems.length > 0,
  );
  return failed === 0 && !hasProblems;
}
