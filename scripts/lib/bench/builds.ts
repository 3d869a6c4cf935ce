import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#site/list-files.ts';
import { bench } from '#strings/bench.ts';
import { benchResults as text } from '#strings/bench-results.ts';
import { CommandError, EXIT } from '../command.ts';
import { type Measured, measureBuild } from '../measure.ts';
import type { County } from './corpus.ts';
import {
  addDocument,
  addParagraph,
  departmentIn,
  documentsIn,
  renameAgency,
  retitle,
} from './edits.ts';
import type { ProjectCopy } from './project.ts';
import { type BenchResult, RUN_IDS, type RunId } from './result.ts';

/** Where a benchmark builds what, and with which code. */
export interface BenchPlace {
  readonly content: string;
  readonly out: string;
  readonly project: ProjectCopy;
}

/** How many documents are to cite the one that is given another title. */
const CITATIONS = 20;

/**
 * Build.
 *
 * @throws {CommandError} When the build fails.
 */
export async function build(
  { content, out, project }: BenchPlace,
  environment: Record<string, string> = {},
): Promise<Measured> {
  const measured = await measureBuild(content, out, environment, project.folder);
  if (!measured) throw new CommandError(bench.failed, EXIT.problems);
  return measured;
}

/**
 * Measure the builds that are asked for. The first build is made whether it is asked for or not; each
 * change stays, so that a build has one change to deal with.
 *
 * @param afterCold Done with what the first build has made.
 */
export async function measureRuns(
  place: BenchPlace,
  documents: number,
  { cited }: County,
  wanted: readonly RunId[],
  afterCold: () => void = () => {},
): Promise<BenchResult> {
  const { content, out, project } = place;
  const works: Readonly<Record<RunId, () => Promise<Measured>>> = {
    cold: () => build(place),
    unchanged: () => build(place),
    edited: () => {
      const [path] = documentsIn(content, (head) => /^type:/mu.test(head));
      if (path) addParagraph(content, path);
      return build(place);
    },
    retitled: () => {
      if ((cited?.by ?? 0) < CITATIONS) {
        process.stderr.write(`${text.fewCitations(cited?.by ?? 0)}\n`);
      }
      if (cited) retitle(content, cited.file);
      return build(place);
    },
    agencyRenamed: () => {
      renameAgency(content, departmentIn(content));
      return build(place);
    },
    templateChanged: () => {
      project.changeTemplate();
      return build(place);
    },
    added: () => {
      addDocument(content);
      return build(place);
    },
  };
  const runs: { [Id in RunId]?: Measured } = {};
  let made = { pages: 0, bytes: 0 };
  for (const id of RUN_IDS) {
    if (id !== 'cold' && !wanted.includes(id)) continue;
    process.stderr.write(`${text.measuring(text.runs[id])}\n`);
    const measured = await works[id]();
    if (wanted.includes(id)) runs[id] = measured;
    if (id === 'cold') {
      made = sizeOf(out);
      afterCold();
    }
  }
  project.restoreTemplate();
  return { documents, runs, ...made };
}

function sizeOf(out: string) {
  const files = listFiles(out);
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0),
  };
}
