import type {Localizer} from '../i18n/localizer.js';

/** What a widget shows before its first data, apart from the messages of errors, which are loaded late. */
export const loadingText = ({msg}: Localizer): string => msg('Loading…', {id: 'state.loading'});
