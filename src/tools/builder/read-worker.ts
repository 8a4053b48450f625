import {toolLocalizer} from '../../i18n/tool-localizer.js';
import {warmUp} from '../importer/warm-up.js';
import {readData} from './read-data.js';
import {sourceOf, type Answer, type Question} from './worker-messages.js';

// Reads data beside the page, which stays responsive whatever somebody gives it.

const answer = (given: Answer) => {
  postMessage(given);
};

async function read({id, files, options, ui, languages = []}: Question): Promise<void> {
  try {
    // Loads the code in advance, so that it is ready without a network.
    if (!files.length) await Promise.all([warmUp(), ...languages.map(toolLocalizer)]);
    answer({id, data: await readData(files.map(sourceOf), options, await toolLocalizer(ui))});
  } catch (error) {
    answer({id, fault: String(error)});
  }
}

addEventListener('message', ({data}: MessageEvent<Question>) => {
  void read(data);
});
