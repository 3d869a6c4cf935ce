import { fileParts, reportFiles } from '#site/views.ts';
import { reportJson, type TabledReport } from '#views/reports/files.ts';

export const getStaticPaths = reportFiles;

export function GET({ props }: { props: { report: TabledReport } }) {
  return new Response(JSON.stringify(reportJson(props.report, fileParts()), null, 2), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
