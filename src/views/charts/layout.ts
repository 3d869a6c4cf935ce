/** A line of text in the drawing; `y` is its baseline. */
export interface PlacedText {
  /** Classes: what the text is, and of which series. */
  readonly role: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A bar or a part of one: pixels along the categories, figures along the values. */
export interface PlacedBar {
  readonly series: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/** The axis of the values: where its ends lie in pixels, and its ticks. */
export interface ValueAxis {
  readonly range: readonly [zero: number, top: number];
  readonly ticks: readonly number[];
  /** Left out when every figure is printed at its mark. */
  readonly isShown: boolean;
}

/** Bars with everything in its place. */
export interface BarLayout {
  readonly direction: 'columns' | 'rows';
  readonly height: number;
  readonly axis: ValueAxis;
  /** Where the categories begin and end, and where the bars stand on the zero line. */
  readonly extent: readonly [from: number, to: number];
  readonly ground: readonly (readonly [from: number, to: number])[];
  readonly bars: readonly PlacedBar[];
  readonly texts: readonly PlacedText[];
}
