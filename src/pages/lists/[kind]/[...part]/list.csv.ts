import { listTables } from '#site/data-files.ts';
import { csvFile } from '#site/files.ts';

export const getStaticPaths = listTables;
export const GET = csvFile;
