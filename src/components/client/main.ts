import { askBeforeLeaving } from './leave.ts';
import { offerTools } from './tools.ts';
import { refreshValidity } from './validity.ts';

refreshValidity(document);
offerTools(document);
askBeforeLeaving(document);
