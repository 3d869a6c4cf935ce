import { powerData } from '#site/data-files.ts';
import { jsonFile } from '#site/files.ts';

export const getStaticPaths = powerData;
export const GET = jsonFile;
