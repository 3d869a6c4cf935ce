/** Pixels of a card: what chat programs cut a picture to. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** The place of the title on a card, in pixels, and the height of a line in em. */
export const TITLE_BOX = { width: 1040, height: 308, lineHeight: 1.28 };
