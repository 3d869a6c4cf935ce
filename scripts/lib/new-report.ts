import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { cell } from '#domain/annual-report/cells.ts';
import { formFor } from '#domain/annual-report/form.ts';
import { type IsoDate, isIsoDate, yearOf } from '#domain/date.ts';
import { nearest } from '#domain/edit-distance.ts';
import type { Finding } from '#domain/problem.ts';
import type { ReportKind } from '#domain/report-deadlines.ts';
import type { Agency, Portal } from '#portal/portal.ts';
import type { AnnualReport } from '#portal/reports.ts';
import { type Read, readMarkdownFile, readYamlFile } from '#reader/read-file.ts';
import { reportSchema } from '#schema/report.ts';
import { reportTablesSchema } from '#schema/report-tables.ts';
import { cli } from '#strings/cli.ts';
import {
  newReport,
  REPORT_WORDS,
  reportBody,
  reportKindOf,
  reportTitle,
} from '#strings/new-report.ts';
import { reportProblems } from '#strings/problems-reports.ts';
import { REPORT_FOLDERS } from '#strings/reports.ts';
import { DISCLOSURES, PENDING } from '#strings/vocabulary.ts';
import type { ContentOptions } from './command.ts';
import { agencyOf, checkTopic, freeNumber, portalFor, usage } from './new-answers.ts';
import { firstFigures, tablesText } from './new-report-tables.ts';

/** A yearly report as it is asked for. */
export interface NewReport {
  /** 公开年报, 法治政府建设年报 and so on. */
  readonly report: string;
  readonly year: string;
  readonly agency: string;
  readonly title: string | undefined;
  readonly topic: string | undefined;
  readonly issuedOn: string | undefined;
}

/** What was written. */
export interface CreatedReport {
  /** Paths in the content folder. */
  readonly files: readonly string[];
  /** For a report with tables: the year whose numbers went into them, and how many cases it handed on. */
  readonly tables: { readonly before: number | undefined; readonly carriedIn: number } | undefined;
}

/**
 * Write a yearly report with the headings of its kind, 待补 for what nobody knows yet, and for a
 * 政府信息公开工作年度报告 the tables in the form of its year.
 *
 * @throws {CommandError} When an answer names nothing that exists, the year is not over, or the report is
 * there already.
 */
export function createReport(options: ContentOptions, asked: NewReport): CreatedReport {
  const { kind, year, issuedOn } = understood(asked, options.asOf);
  const portal = portalFor(options);
  const agency = agencyOf(asked.agency, portal);
  checkTopic(asked.topic, portal);
  const title = asked.title ?? reportTitle(kind, subjectOf(agency, portal), year);
  if (!title.includes(`${year}年`)) throw refused(reportProblems.titleYear(title, year));

  const path = `reports/${REPORT_FOLDERS[kind]}/${year}/${agency.id}`;
  for (const file of [`${path}.md`, `${path}.yaml`]) {
    if (existsSync(join(options.content, file))) throw usage(cli.newExists(file));
  }
  const own = portal.reports.filter((one) => one.kind === kind && one.agency === agency);
  const before = own.find((one) => one.year === year - 1);
  const topic = asked.topic ?? topicOf(kind, own, portal);
  const head = {
    title,
    agency: agency.id,
    indexNumber: freeNumber(portal, agency, yearOf(issuedOn ?? options.asOf)),
    ...(topic === undefined ? {} : { topic }),
    summary: PENDING,
    disclosure: DISCLOSURES.proactive,
    issuedOn: issuedOn ?? PENDING,
    publishedAt: PENDING,
    ...(before ? { related: [before.document.data.indexNumber] } : {}),
  };
  const body = reportBody(kind, agency.name, year);
  const texts = new Map([[`${path}.md`, `---\n${stringify(head)}---\n\n${body}\n`]]);

  const form = kind === 'disclosure' ? formFor(year) : undefined;
  const figures = form && firstFigures(form, before?.tables);
  if (form && figures) {
    const { gathers } = before?.tables?.data ?? {};
    texts.set(`${path}.yaml`, tablesText(title, form, figures, gathers));
  }
  write(options.content, texts);
  return {
    files: [...texts.keys()],
    tables: figures && {
      before: before?.tables && before.year,
      carriedIn: figures.get(cell('applications', 'carriedIn', 'total')) ?? 0,
    },
  };
}

/** The answers that need no portal to be understood. */
function understood(
  { report, year: text, issuedOn }: NewReport,
  asOf: IsoDate,
): { kind: ReportKind; year: number; issuedOn: IsoDate | undefined } {
  const kind = reportKindOf(report);
  if (!kind) throw usage(newReport.badKind(report, nearest(report.slice(0, 40), REPORT_WORDS)));
  if (!/^20\d\d$/.test(text)) throw usage(newReport.badYear(text));
  const year = Number(text);
  if (year >= yearOf(asOf)) throw usage(newReport.notOver(year, asOf));
  if (issuedOn === undefined) return { kind, year, issuedOn };
  if (!isIsoDate(issuedOn)) throw usage(cli.badDate(issuedOn));
  if (yearOf(issuedOn) <= year) throw refused(reportProblems.yearNotOver(year, issuedOn));
  return { kind, year, issuedOn };
}

/** Whose report it is: that of a government is that of the place. */
function subjectOf({ kind, name }: Agency, { site }: Portal): string {
  return kind === 'government' ? site.shortName : name;
}

/** The topic of the agency's last report, else that of all reports of the kind, when they have one. */
function topicOf(
  kind: ReportKind,
  own: readonly AnnualReport[],
  { reports }: Portal,
): string | undefined {
  const last = own.at(-1)?.document.data.topic;
  if (last !== undefined) return last;
  const topics = new Set(
    reports.filter((one) => one.kind === kind).map(({ document }) => document.data.topic),
  );
  return topics.size === 1 ? [...topics][0] : undefined;
}

/** Write all files or none: what does not pass its schema is told first. */
function write(content: string, texts: ReadonlyMap<string, string>): void {
  for (const [path, text] of texts) {
    const source = { path, bytes: Buffer.from(text) };
    const read: Read<unknown> = path.endsWith('.md')
      ? readMarkdownFile(reportSchema, source)
      : readYamlFile(reportTablesSchema, source);
    if (!read.ok) throw usage(cli.newNotValid(read.problems.map(({ message }) => message)));
  }
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text, { flag: 'wx' });
  }
}

function refused({ message, fix }: Finding) {
  return usage(`${message}${fix}`);
}
