/** The version of this package: written by `npm run lists` from package.json. */
export const VERSION = '0.1.0';
