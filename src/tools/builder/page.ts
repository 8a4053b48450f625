import {Builder} from './app.js';

const root = document.getElementById('builder');
const script = document.querySelector<HTMLScriptElement>('script[data-manifest]');
const at = (path = ''): string => new URL(path, document.baseURI).href;

if (root && script) {
  const {preview, manifest, release, example, worker, recipes = ''} = script.dataset;
  void new Builder(root, {
    preview: at(preview),
    manifest: at(manifest),
    release: at(release),
    example: at(example),
    recipes,
    worker: worker === undefined ? '' : at(worker),
  }).start();
}
