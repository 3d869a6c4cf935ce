import type { Finding } from '#domain/problem.ts';
import { fieldName } from './problems-schema.ts';

/** Findings about `site.yaml`. */
export const siteProblems = {
  domain: (value: string): Finding => ({
    rule: 'site/domain',
    message: `网站域名“${value}”的写法不对。`,
    fix: '只写域名，不写 http:// 和斜杠，全部小写，例如 www.qingyu.example。',
    source: '《政府网站发展指引》（国办发〔2017〕47号）',
  }),
  digits: (key: string, value: string, length: number): Finding => ({
    rule: 'site/digits',
    message: `“${fieldName(key)}”的值“${value}”不是 ${length} 位数字。`,
    fix: `请写 ${length} 位数字，并加上引号，例如 ${key}: "${'9901220001'.slice(0, length)}"。`,
    source: '《政府网站发展指引》（国办发〔2017〕47号）',
  }),
};
