import { catalogueTables } from '#site/data-files.ts';
import { csvFile } from '#site/files.ts';

export const getStaticPaths = catalogueTables;
export const GET = csvFile;
