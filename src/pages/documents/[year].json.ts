import { documentYearFiles } from '#site/data-files.ts';
import { jsonFile } from '#site/files.ts';

export const getStaticPaths = documentYearFiles;
export const GET = jsonFile;
