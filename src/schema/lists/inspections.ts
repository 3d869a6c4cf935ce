import { INSPECTION_CATEGORIES, INSPECTION_METHODS } from '#strings/vocabulary-lists.ts';
import { column, inTable, optional } from '../columns.ts';
import { listKind } from './kind.ts';

/** 随机抽查事项清单. Source: 《国务院办公厅关于推广随机抽查规范事中事后监管的通知》（国办发〔2015〕58号）. */
export const inspections = listKind('inspections', {
  power: column.code(),
  legalBasis: column.basis(),
  targets: inTable(column.text(200, 24)),
  base: column.count(),
  ratio: inTable(column.percent()),
  frequency: inTable(column.text(60, 12)),
  methods: column.words(INSPECTION_METHODS),
  period: inTable(column.text(60, 14)),
  category: column.word(INSPECTION_CATEGORIES, 14),
  partners: optional(column.agencies()),
});
