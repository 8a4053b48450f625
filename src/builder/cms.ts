/** The ways to put a widget on a page, from the best to the one that always works. */
export const WAYS = ['element', 'box', 'frame', 'static'] as const;
export type Way = (typeof WAYS)[number];

/** A system, and what its editor lets through. `docs/cms` has the recipe, `test/cms` the filters. */
export interface Cms {
  readonly name: string;
  readonly title: string;
  /** Ways that its editor keeps, best first. */
  readonly ways: readonly Way[];
  /** Where the script goes: beside the widget, once in the template, or nowhere (a frame brings its own). */
  readonly script: 'beside' | 'template' | 'none';
  /** The recipe in `docs/cms/`. */
  readonly recipe?: string;
}

export const systems: readonly Cms[] = [
  {name: 'html', title: 'HTML', ways: ['element', 'box', 'frame', 'static'], script: 'beside'},
  {
    name: 'wordpress',
    title: 'WordPress, OpenWebconcept',
    ways: ['box', 'static', 'frame'],
    script: 'template',
    recipe: 'wordpress',
  },
  {name: 'drupal', title: 'Drupal', ways: ['box', 'static', 'frame'], script: 'template', recipe: 'drupal'},
  {name: 'typo3', title: 'TYPO3', ways: ['box', 'static'], script: 'template', recipe: 'typo3'},
  {name: 'umbraco', title: 'Umbraco', ways: ['box', 'static', 'frame'], script: 'template', recipe: 'umbraco'},
  {name: 'plone', title: 'Plone', ways: ['frame', 'box'], script: 'template', recipe: 'plone'},
  {name: 'sharepoint', title: 'SharePoint', ways: ['frame'], script: 'none', recipe: 'sharepoint'},
  {
    name: 'static',
    title: 'Eleventy, Hugo, Jekyll, Astro',
    ways: ['element', 'static', 'box', 'frame'],
    script: 'template',
    recipe: 'static',
  },
];

const [first] = systems;

/** The system of that name; plain HTML where there is none. */
export const cmsOf = (name: string): Cms => systems.find((one) => one.name === name) ?? (first as Cms);

/** The way to take in a system: the one asked for where its editor keeps that, else its best. */
export const wayIn = (cms: Cms, wanted: Way | undefined): Way =>
  cms.ways.find((way) => way === wanted) ?? cms.ways[0] ?? 'frame';
