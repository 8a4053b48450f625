import {sizeFrames} from './frame-host.js';

// For a page that shows widgets in frames: <iframe data-ogp-frame src="…/embed.html?element=…">. Without it, frames scroll.
sizeFrames(document);
