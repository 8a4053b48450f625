import {Builder} from './app.js';

const root = document.getElementById('builder');
const script = document.querySelector<HTMLScriptElement>('script[data-widgets]');
const at = (path: string): string => new URL(path, document.baseURI).href;

if (root && script)
  void new Builder(root, {
    script: at(script.dataset['widgets'] ?? ''),
    manifest: at(script.dataset['manifest'] ?? ''),
    release: at(script.dataset['release'] ?? ''),
    example: at(script.dataset['example'] ?? ''),
    recipes: script.dataset['recipes'] ?? '',
  }).start();
