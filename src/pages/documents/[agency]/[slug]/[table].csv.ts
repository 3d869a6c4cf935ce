import { reportTables } from '#site/data-files.ts';
import { csvFile } from '#site/files.ts';

export const getStaticPaths = reportTables;
export const GET = csvFile;
