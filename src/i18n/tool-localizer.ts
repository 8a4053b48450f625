import {loaders} from '../locales/loaders.js';
import {toolLoaders} from '../locales/tool-loaders.js';
import {addCatalog, negotiate} from './catalog.js';
import {createLocalizer, type Localizer} from './localizer.js';

/** The languages that have words of the tools, beside English. */
export const toolLanguages: readonly string[] = Object.keys(toolLoaders);

/** The localizer for the command and the builder: the widgets' words and those of the tools (`tool.…`) together. */
export async function toolLocalizer(wanted: string): Promise<Localizer> {
  const locale = negotiate(wanted);
  const [widgets, tools] = await Promise.all([loaders[locale]?.(), toolLoaders[locale]?.()]);
  // A language without words of the tools has them in English.
  if (widgets) addCatalog(locale, {...widgets, templates: {...widgets.templates, ...tools?.templates}});
  return createLocalizer(wanted);
}
