import { stripVTControlCharacters } from 'node:util';
import { importPage } from '#importer/import-page.ts';
import { type PageToImport, planImport } from '#importer/plan-import.ts';
import { renderCache } from '#site/render-cache.ts';
import { usage } from '#strings/cli.ts';
import { importCli } from '#strings/import-cli.ts';
import { command, contentOptions, EXIT, run, withContent } from './lib/command.ts';
import { readKnownFolder } from './lib/import-folder.ts';
import { closingReport, documentReport, fieldsJson } from './lib/import-report.ts';
import { readPageFile } from './lib/import-source.ts';
import { writePlan } from './lib/import-write.ts';
import { stage } from './lib/progress.ts';

const target = withContent(command('import', importCli.description))
  .usage(`${usage.options} <FILE…>`)
  .argument('<FILE...>', importCli.files)
  .option('--dry-run', importCli.dryRunOption)
  .option('--json', importCli.jsonOption)
  .action((files: string[], options) => {
    const { content, asOf } = contentOptions(options);
    const dryRun = options.dryRun === true;
    const say = (text: string) => process.stdout.write(`${stripVTControlCharacters(text)}\n`);
    const tell = options.json === true ? () => {} : say;

    const folder = readKnownFolder(content);
    const reading = stage(importCli.reading);
    const pages = new Map<string, PageToImport & { readonly file: string }>();
    let failed = 0;
    for (const [index, file] of files.entries()) {
      const read = readPageFile(file);
      if ('error' in read) {
        failed += 1;
        tell(importCli.failed(file, read.error));
        if (options.json === true) say(JSON.stringify({ file, error: read.error }));
      } else {
        const page = importPage(read.text, { fileName: read.source.file });
        if (options.json === true) say(fieldsJson(file, page.fields));
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

    const problems = written.some(
      ({ state, problems: found }) => state === 'refused' || found.length > 0,
    );
    process.exitCode = failed > 0 || problems ? EXIT.problems : EXIT.ok;
  });

await run(target);
