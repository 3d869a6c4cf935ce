import { taskData } from '#site/data-files.ts';
import { jsonFile } from '#site/files.ts';

export const getStaticPaths = taskData;
export const GET = jsonFile;
