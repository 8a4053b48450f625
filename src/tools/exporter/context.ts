import type {Localizer} from '../../i18n/localizer.js';
import type {OgpDocument} from '../../model/document.js';
import type {ViewContext} from '../../view/context.js';

/** What views need to know of a document that is written to a file: nothing in it depends on the day it is written. */
export const contextOf = ({lang, scales}: OgpDocument, l10n: Localizer, today: string): ViewContext => ({
  l10n,
  lang,
  scales,
  today,
});
