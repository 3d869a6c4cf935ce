import { taskTables } from '#site/data-files.ts';
import { csvFile } from '#site/files.ts';

export const getStaticPaths = taskTables;
export const GET = csvFile;
