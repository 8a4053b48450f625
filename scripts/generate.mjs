// `npm run generate`: everything in the repository that is made from something else, in the order in which one needs
// the other. Run it before you commit; tests and `.ci/run` compare most of these files with what the sources give.
import {spawnSync} from 'node:child_process';
import {fromRoot} from './widgets.mjs';

const STEPS = ['localize', 'schema', 'stages', 'plain-css', 'manifest', 'lists', 'api', 'llms'];

for (const step of STEPS) {
  const {status} = spawnSync('npm', ['run', '--silent', step], {
    cwd: fromRoot('.'),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
