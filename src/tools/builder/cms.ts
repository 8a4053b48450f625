/** The ways to put a widget on a page, from the best to the one that always works. */
export const WAYS = ['element', 'box', 'frame', 'static'] as const;
export type Way = (typeof WAYS)[number];

/** A system, and what its editor lets through. `docs/cms` has the recipe, `test/cms` the filters. */
export interface Cms {
  readonly name: string;
  readonly title: string;
  /** Ways that its editor retains, best first. */
  readonly ways: readonly Way[];
  /** Where the script goes: beside the widget, once in the template, or nowhere (a frame brings its own). */
  readonly script: 'beside' | 'template' | 'none';
  /** True where the editor retains scripts in a text, and so data in a snippet. */
  readonly json?: boolean;
  /** True where pages are on a server of somebody else: addresses have to be whole. */
  readonly away?: boolean;
  /** True where there is a recipe in `docs/cms/`, under the same name. */
  readonly recipe?: boolean;
}

const template = {script: 'template', recipe: true} as const;

export const systems: readonly Cms[] = [
  {name: 'html', title: 'HTML', ways: ['element', 'box', 'frame', 'static'], script: 'beside', json: true},
  {name: 'wordpress', title: 'WordPress, OpenWebconcept', ways: ['box', 'static'], ...template},
  {name: 'drupal', title: 'Drupal', ways: ['box', 'static'], ...template},
  {name: 'typo3', title: 'TYPO3', ways: ['box', 'static'], ...template},
  {name: 'umbraco', title: 'Umbraco', ways: ['box', 'static'], ...template},
  {name: 'plone', title: 'Plone', ways: ['frame', 'box', 'static'], ...template},
  {name: 'sharepoint', title: 'SharePoint', ways: ['frame'], script: 'none', away: true, recipe: true},
  {
    name: 'static',
    title: 'Eleventy, Hugo, Jekyll, Astro',
    ways: ['element', 'static', 'box', 'frame'],
    json: true,
    ...template,
  },
];

const [first] = systems;

/** The system of that name; plain HTML where there is none. */
export const cmsOf = (name: string): Cms => systems.find((one) => one.name === name) ?? (first as Cms);

/** Returns the way for a system: the chosen one where its editor retains that, else its best. */
export const wayIn = (cms: Cms, wanted: Way | undefined): Way =>
  cms.ways.find((way) => way === wanted) ?? cms.ways[0] ?? 'frame';
