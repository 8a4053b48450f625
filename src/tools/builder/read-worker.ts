import {toolLocalizer} from '../../i18n/tool-localizer.js';
import {readData, warmUp} from './read-data.js';
import {sourceOf, type Answer, type Question} from './worker-messages.js';

// Reads data beside the page, which stays responsive whatever somebody gives it.

/** The part of the scope of a worker that is used: the types of pages and workers do not go together. */
interface Scope {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage(answer: Answer): void;
}

const scope = globalThis as unknown as Scope;

scope.onmessage = ({data: {id, files, options, ui}}) => {
  void toolLocalizer(ui)
    .then(async (l10n) => {
      // Asked for nothing: to be ready.
      if (!files.length) await warmUp();
      return readData(files.map(sourceOf), options, l10n);
    })
    .then(
      (data) => {
        scope.postMessage({id, data});
      },
      (error: unknown) => {
        scope.postMessage({id, fault: String(error)});
      },
    );
};
