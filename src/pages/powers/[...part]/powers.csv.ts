import { powerTables } from '#site/data-files.ts';
import { csvFile } from '#site/files.ts';

export const getStaticPaths = powerTables;
export const GET = csvFile;
