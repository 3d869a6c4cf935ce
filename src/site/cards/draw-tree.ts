import type { CardView } from '#views/card.ts';
import { fitTitle } from '#views/card-lines.ts';
import { CARD_SIZE, TITLE_BOX } from '#views/card-size.ts';

/** A box or a text, as satori takes it in the place of a React element. */
export interface CardNode {
  readonly type: 'div';
  readonly key: null;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly CardNode[];
  };
}

/** The light colours of `styles/tokens.css`. */
const PAPER = '#fdfcfa';
const INK = '#1f1c18';
const SOFT = '#5c554b';
const RED = '#a3191f';
const LINE = '#b9af9f';

const MARGIN = (CARD_SIZE.width - TITLE_BOX.width) / 2;
export const CARD_FONT = 'Card';

/** A card as boxes and texts: where each thing stands, and nothing about how it is drawn. */
export function cardTree(view: CardView): CardNode {
  const title = fitTitle(view.title);
  return box(
    {
      ...CARD_SIZE,
      flexDirection: 'column',
      backgroundColor: PAPER,
      borderTop: `16px solid ${RED}`,
      padding: `40px ${MARGIN}px 38px`,
      fontFamily: CARD_FONT,
      color: INK,
    },
    [
      box({ justifyContent: 'space-between', alignItems: 'center', height: 48 }, [
        line(view.heading, { fontSize: 36, fontWeight: 700, color: RED }),
        line(view.kind, { fontSize: 32, color: SOFT }),
      ]),
      box(
        { flexDirection: 'column', justifyContent: 'center', flexGrow: 1 },
        title.lines.map((text) =>
          line(text, {
            fontSize: title.size,
            fontWeight: 700,
            height: title.size * TITLE_BOX.lineHeight,
            lineHeight: TITLE_BOX.lineHeight,
          }),
        ),
      ),
      box(
        {
          justifyContent: 'space-between',
          borderTop: `2px solid ${LINE}`,
          paddingTop: 20,
          height: 146,
        },
        [leftOf(view), rightOf(view)],
      ),
    ],
  );
}

function leftOf({ docNumber, issuer }: CardView): CardNode {
  const number = docNumber === undefined ? [] : [line(docNumber, { fontSize: 36, height: 52 })];
  return box({ flexDirection: 'column' }, [
    ...number,
    line(issuer, { fontSize: 36, height: 52, color: docNumber === undefined ? INK : SOFT }),
  ]);
}

function rightOf({ facts, note }: CardView): CardNode {
  return box({ flexDirection: 'column', alignItems: 'flex-end' }, [
    ...facts.map(({ label, value }) =>
      box({ height: 43, alignItems: 'center' }, [
        line(label, { fontSize: 30, color: SOFT, marginRight: 16 }),
        line(value, { fontSize: 34 }),
      ]),
    ),
    ...(note === undefined ? [] : [line(note, { fontSize: 28, color: SOFT, height: 38 })]),
  ]);
}

function box(style: CardNode['props']['style'], children: readonly CardNode[]): CardNode {
  return {
    type: 'div',
    key: null,
    props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
  };
}

/** A text that is on one line already. */
function line(text: string, style: CardNode['props']['style']): CardNode {
  return {
    type: 'div',
    key: null,
    props: { style: { whiteSpace: 'pre', ...style }, children: text },
  };
}
