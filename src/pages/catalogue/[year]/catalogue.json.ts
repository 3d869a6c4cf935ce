import { catalogueData } from '#site/data-files.ts';
import { jsonFile } from '#site/files.ts';

export const getStaticPaths = catalogueData;
export const GET = jsonFile;
