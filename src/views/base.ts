import type { IsoDate } from '#domain/date.ts';
import type { Portal } from '#portal/portal.ts';
import type { FrameView, Link } from './frame.ts';
import type { MetaTag } from './meta.ts';
import type { CardLinks } from './social.ts';

/** What the layout of every page needs. */
export interface BaseView {
  readonly frame: FrameView;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly meta: readonly MetaTag[];
}

/** A page below the home page. */
export interface InnerView extends BaseView {
  /** The way down to the page, without the page itself. */
  readonly breadcrumb: readonly Link[];
}

/** What view models are computed from. */
export interface ViewContext {
  readonly portal: Portal;
  readonly frame: FrameView;
  readonly asOf: IsoDate;
  /** Nothing on a portal without cards. */
  readonly cards?: CardLinks | undefined;
}
