/** An address and not the name of the schema: editors follow it, whatever the other settings. */
export const SCHEMA = 'https://unpkg.com/ogp-widgets/dist/schema/v1/document.schema.json';
