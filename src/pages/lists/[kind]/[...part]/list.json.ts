import { listData } from '#site/data-files.ts';
import { jsonFile } from '#site/files.ts';

export const getStaticPaths = listData;
export const GET = jsonFile;
