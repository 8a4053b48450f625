/** Fetches what only some files need: afterwards nothing needs the network. */
export const warmUp = (): Promise<unknown> =>
  Promise.all([import('./workbook.js'), import('./html-tables.js'), import('jschardet'), import('yaml')]);
