import { reportChartTables } from '#site/data-files.ts';
import { csvFile } from '#site/files.ts';

export const getStaticPaths = reportChartTables;
export const GET = csvFile;
