import { jsonFile } from '#site/files.ts';
import { fileParts, reportFiles } from '#site/views.ts';
import { reportJson, type TabledReport } from '#views/reports/files.ts';

export const getStaticPaths = reportFiles;

export function GET({ props }: { props: { report: TabledReport } }) {
  return jsonFile(reportJson(props.report, fileParts()));
}
