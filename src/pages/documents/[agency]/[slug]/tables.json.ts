import { reportData } from '#site/data-files.ts';
import { jsonFile } from '#site/files.ts';

export const getStaticPaths = reportData;
export const GET = jsonFile;
