import { progressTables } from '#site/data-files.ts';
import { csvFile } from '#site/files.ts';

export const getStaticPaths = progressTables;
export const GET = csvFile;
