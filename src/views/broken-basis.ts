import type { IsoDate } from '#domain/date.ts';
import { addresses } from '#portal/addresses.ts';
import { type BrokenBasis, brokenBases } from '#portal/broken-basis.ts';
import { basisText } from '#strings/basis.ts';
import { ui } from '#strings/ui.ts';
import type { InnerView, ViewContext } from './base.ts';
import { type BrokenBasisRow, endOf } from './broken-basis-row.ts';
import { brokenItemRows } from './broken-items.ts';
import { columnMeta, metaTags } from './meta.ts';

type Group = keyof typeof basisText.groups;

/** All that the page of the report shows; groups without rows are left out. */
export interface BrokenBasisView extends InnerView {
  readonly asOf: IsoDate;
  readonly lead: string;
  readonly groups: readonly {
    readonly id: Group;
    readonly heading: string;
    readonly note: string;
    readonly rows: readonly BrokenBasisRow[];
  }[];
}

const GROUPS: readonly Group[] = ['inForce', 'power', 'list', 'page', 'notice'];

/** The report of everything that rests on what is no longer in force. */
export function brokenBasisView(context: ViewContext): BrokenBasisView {
  const { portal, frame, asOf } = context;
  const items = brokenItemRows(context);
  const found = Map.groupBy(brokenBases(portal, asOf), groupOf);
  return {
    frame,
    path: addresses.brokenBasis,
    title: basisText.title,
    description: basisText.title,
    meta: metaTags(portal, columnMeta(basisText.title)),
    breadcrumb: [{ label: ui.home, href: addresses.home }],
    asOf,
    lead: basisText.lead(asOf),
    groups: GROUPS.flatMap((id) => {
      const rows =
        id === 'power' || id === 'list'
          ? items[id]
          : (found.get(id)?.map((one) => rowOf(one, context)) ?? []);
      const heading = basisText.groups[id];
      return rows.length > 0 ? [{ id, heading, note: basisText.groupNotes[id], rows }] : [];
    }),
  };
}

function groupOf({ source }: BrokenBasis): Group {
  if (!('data' in source)) return 'page';
  return source.life ? 'inForce' : 'notice';
}

function rowOf(
  { source, citation, target, broken }: BrokenBasis,
  context: ViewContext,
): BrokenBasisRow {
  const anchor = citation.anchor === undefined ? '' : `#${citation.anchor}`;
  const title = 'data' in source ? source.data.title : source.title;
  const common = {
    source: { label: title, href: source.path + anchor },
    sourceNumber: 'data' in source ? source.data.docNumber : undefined,
    sentence: citation.sentence,
    at: citation.at,
    cited: citation.text,
    broken,
    brokenLabel: basisText[broken],
  };
  return { ...common, ...endOf(target, context) };
}

/** The same report for programs. */
export function brokenBasisData({ asOf, groups }: BrokenBasisView): object {
  return {
    asOf,
    count: groups.reduce((sum, { rows }) => sum + rows.length, 0),
    items: groups.flatMap(({ id, rows }) =>
      rows.map(
        ({ source, sourceNumber, sentence, cited, target, targetNumber, endedOn, broken }) => ({
          kind: id,
          broken,
          source: { title: source.label, url: source.href, docNumber: sourceNumber },
          sentence,
          cited,
          target: {
            title: target?.label ?? cited,
            url: target?.href,
            docNumber: targetNumber,
            endedOn,
          },
        }),
      ),
    ),
  };
}
