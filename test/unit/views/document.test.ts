import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/date.ts';
import type { PortalDocument } from '#portal/portal.ts';
import { pageOf } from '../../support/lived-portal.ts';
import { type DocumentFacts, document, portalOf, transport } from '../../support/portal.ts';

function view(one: PortalDocument, asOf = isoDate('2026-03-20')) {
  return pageOf(portalOf([one]), 1, asOf);
}

const rows = (facts: DocumentFacts) =>
  Object.fromEntries(view(document(1, facts)).rows.map(({ label, value }) => [label, value]));

describe('the table of a document', () => {
  test('shows no empty row: a document without a 文件登记号 has no such row', () => {
    expect(view(document(1)).rows.map(({ label }) => label)).toEqual([
      '索引号',
      '发布机构',
      '信息类型',
      '成文日期',
      '发布时间',
      '公开方式',
      '信息来源',
      '内容概述',
    ]);
    for (const { value } of view(document(1)).rows) expect(value).not.toBe('');
  });

  test('shows every field that there is', () => {
    const all = rows({
      with: [transport],
      docNumber: '青政办发〔2026〕1号',
      registrationNumber: 'QYDR-2026-0001',
      category: '政府文件',
      topic: '交通运输',
      keywords: ['轮渡', '班次'],
      createdOn: isoDate('2026-03-01'),
      effectiveFrom: isoDate('2026-04-01'),
      effectiveUntil: isoDate('2031-03-31'),
      repealedOn: isoDate('2027-01-01'),
      editor: '公开科',
      adoptedBy: '县政府第3次常务会议',
      source: '县气象台',
    });
    expect(all).toMatchObject({
      联合发文机构: '青屿县交通运输局',
      文件登记号: 'QYDR-2026-0001',
      组配分类: '政府文件',
      主题分类: '交通运输',
      关键词: '轮渡、班次',
      生成日期: '2026-03-01',
      施行日期: '2026-04-01',
      有效期至: '2031-03-31',
      废止日期: '2027-01-01',
      责任编辑: '公开科',
      审议会议: '县政府第3次常务会议',
      信息来源: '县气象台',
    });
  });

  test('keeps the four dates apart', () => {
    const dates = rows({
      issuedOn: isoDate('2022-12-27'),
      createdOn: isoDate('2022-12-30'),
      publishedAt: '2022-12-30 15:29' as never,
      effectiveFrom: isoDate('2023-01-01'),
    });
    expect([dates['成文日期'], dates['生成日期'], dates['发布时间'], dates['施行日期']]).toEqual([
      '2022-12-27',
      '2022-12-30',
      '2022-12-30 15:29',
      '2023-01-01',
    ]);
  });

  test('says 待补 of a date that is not known', () => {
    expect(rows({ issuedOn: undefined, publishedAt: undefined })).toMatchObject({
      成文日期: '待补',
      发布时间: '待补',
    });
  });

  test('shows the period of a consultation', () => {
    const consultation = { opensOn: isoDate('2026-03-01'), closesOn: isoDate('2026-03-31') };
    expect(rows({ kind: 'consultation', consultation })['征求意见期限']).toBe(
      '2026-03-01 至 2026-03-31',
    );
  });
});

describe('what else stands on the page', () => {
  test('the way down leads through the column of the type', () => {
    expect(view(document(1, { kind: 'normative' })).breadcrumb.map(({ href }) => href)).toEqual([
      '/',
      '/disclosure/',
      '/disclosure/normative/',
    ]);
  });

  test('reports stand in a standard column of their own', () => {
    expect(view(document(1, { kind: 'annualReport' })).list).toEqual({
      label: '政府信息公开年报',
      href: '/annual-reports/',
    });
  });

  test('a file shows its kind and its size', () => {
    const files = [
      { title: '时刻表', file: '轮渡.时刻表.pdf', path: '/files/a/b.pdf', bytes: 12_595 },
      { title: '申请表', file: '申请表.DOCX', path: '/files/a/c.docx', bytes: 3_500_000 },
    ];
    expect(view(document(1, { files })).attachments).toEqual([
      { title: '时刻表', href: '/files/a/b.pdf', kind: 'PDF', size: '12.3 KB' },
      { title: '申请表', href: '/files/a/c.docx', kind: 'DOCX', size: '3.3 MB' },
    ]);
  });

  test.each([
    ['2026-03-31', '尚未生效'],
    ['2026-04-01', '现行有效'],
    ['2031-03-31', '现行有效'],
    ['2031-04-01', '已失效'],
  ])('on %s it is %s', (asOf, label) => {
    const term = { effectiveFrom: isoDate('2026-04-01'), effectiveUntil: isoDate('2031-03-31') };
    const one = document(1, { kind: 'normative', ...term });
    expect(view(one, isoDate(asOf)).validity?.label).toBe(label);
  });

  test('a notice without a term has no validity', () => {
    expect(view(document(1)).validity).toBeUndefined();
  });
});
