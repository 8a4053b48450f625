// `npm ci` fails, or works on one platform only, when the lock lacks the platform packages of another. Happens when a
// registry does not have them (yet), or when the lock was edited step by step with node_modules around.
import {readJson} from './widgets.mjs';

const problems = [];
for (const file of ['package-lock.json', 'tools/browser/package-lock.json', 'tools/mutate/package-lock.json']) {
  const {packages} = readJson(file);
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()));
  for (const [path, entry] of Object.entries(packages)) {
    const missing = Object.keys(entry.optionalDependencies ?? {}).filter((name) => !names.has(name));
    if (missing.length) problems.push(`${file}: ${path || 'root'}@${entry.version} lacks ${missing.join(', ')}`);
    if (path && !entry.link && !entry.inBundle && !entry.integrity) problems.push(`${file}: ${path} has no integrity`);
    // An address would tie everybody to the registry of whoever wrote the lock. npm's setting
    // omit-lockfile-registry-resolved leaves it out; the integrity hash says what has to come.
    if (entry.resolved) problems.push(`${file}: ${path} is resolved to an address`);
  }
}
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log('The locks are complete for every platform and name no registry.');
process.exitCode = problems.length ? 1 : 0;
