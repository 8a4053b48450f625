
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
'tool.no-command': `Er is geen opdracht “{name}”.`,
'tool.usage': `Gebruik: ogp-widgets OPDRACHT … Opdrachten: {commands}. “ogp-widgets OPDRACHT --help” geeft uitleg.`,
    };
  