import { describe, expect, test } from 'vitest';
import { browseGroups } from '#views/browse.ts';
import { document, office, portalOf, transport, viewContext } from '../../support/portal.ts';

const browse = (documents: Parameters<typeof portalOf>[0]) =>
  new Map(
    browseGroups(documents, viewContext(portalOf(documents))).map(({ heading, links }) => [
      heading,
      links.map(({ href }) => href),
    ]),
  );

describe('ways to everything without a search', () => {
  const documents = Array.from({ length: 30 }, (_, index) =>
    document(index + 1, {
      docNumber: `青政办发〔2026〕${index + 1}号`,
      topic: index < 20 ? '交通运输' : '政务公开',
      publishedAt: `${index < 10 ? 2026 : 2025}-03-02 10:00` as never,
      with: index === 0 ? [transport] : [],
    }),
  );

  test('by number, year, agency and topic', () => {
    const groups = browse(documents);
    expect(groups.get('文号、索引号')).toEqual(['/numbers/', '/numbers/by-index/']);
    expect(groups.get('年份')).toEqual([
      '/disclosure/all/year-2026/',
      '/disclosure/all/year-2025/',
    ]);
    expect(groups.get('发布机构')).toEqual([
      '/agencies/county-office/#documents',
      '/agencies/transport/#documents',
    ]);
    expect(groups.get('主题分类')).toEqual([
      '/disclosure/all/topic-transport/',
      '/disclosure/all/topic-open-government/',
    ]);
    expect(groups.get('目录和清单')).toContain('/disclosure/all/');
  });

  test('what does not divide a small portal is left out, and an agency that has nothing', () => {
    const groups = browse([document(1, { issuer: office, topic: '交通运输' })]);
    expect([...groups.keys()]).toEqual(['文号、索引号', '发布机构', '目录和清单']);
    expect(groups.get('发布机构')).toEqual(['/agencies/county-office/#documents']);
  });
});
