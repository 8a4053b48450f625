import type {Severity} from '../../model/issue.js';
import {inspect, locate} from '../../parse/inspect.js';
import type {DepthFault} from '../../parse/json-depth.js';
import type {JsonFault, Position} from '../../parse/json-fault.js';
import {wrap} from '../../parse/read.js';
import {acceptsWord} from '../../view/own-words.js';
import {termIssues} from '../../view/own-words-check.js';
import type {Finding} from './finding.js';
import {fixText, type Fix} from './fix.js';
import {check} from './generated/document-check.js';
import {schemaFindings} from './schema-findings.js';
import {senseFindings} from './cross-checks.js';
import {openSource, type SourceText} from './source-text.js';
import {suggester} from './suggest.js';

/** A finding with its place in the text of the file. */
export type LocatedFinding = Finding & Partial<Position>;

/** A text that is not JSON, or nested too deeply: it has no other findings. */
export interface UnreadableFile {
  readonly fault: JsonFault | DepthFault;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** How many findings there are of each kind. */
export const countOf = (findings: readonly Finding[]): Record<Severity, number> => ({
  error: findings.filter(({severity}) => severity === 'error').length,
  warning: findings.filter(({severity}) => severity === 'warning').length,
  info: findings.filter(({severity}) => severity === 'info').length,
});

/** Returns all findings of the text of a file, in the order of the text. */
export function validateText(text: string): {findings: LocatedFinding[]} | UnreadableFile {
  const source = openSource(text);
  return 'fault' in source ? source : {findings: findingsOf(source, text)};
}

function findingsOf(source: SourceText, text: string): LocatedFinding[] {
  const {raw, locate, twice} = source;
  const double = twice.map(({path, name, position}): LocatedFinding => ({
    path,
    code: 'member-twice',
    severity: 'warning',
    found: name,
    ...position,
  }));
  const certain = new Map(fixText(text, source, new Set()).fixes.map((fix) => [fix.path, fix]));
  const located = validate(raw).map((finding): LocatedFinding => {
    const fix = finding.code === 'list-expected' ? ({code: 'list'} as const) : certain.get(finding.path);
    const now = fix && 'now' in fix ? fix.now : undefined;
    const suggestion = now ?? finding.suggestion;
    return {
      ...finding,
      ...(suggestion !== undefined && {suggestion}),
      ...(fix && {fixable: true}),
      ...locate(finding.path, finding.code === 'member-unknown'),
    };
  });
  return [...double, ...located].sort(
    (a, b) =>
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity),
  );
}

/** Returns all findings of a document: of the schema, of the widgets' own reader, and of the cross-checks. */
export function validate(raw: unknown): Finding[] {
  const located = locate(raw);
  const issues: readonly Finding[] = [...inspect(raw, located), ...termIssues(located?.document.terms, acceptsWord)];
  const wrapped = wrap(raw);
  if (!wrapped) return [...issues];
  const {given, prefix} = wrapped;
  // What was wrapped has members that are undefined: JSON has none.
  const whole = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const suggest = suggester(whole);
  const within = (finding: Finding): Finding => {
    const {path} = finding;
    return path.startsWith(prefix) ? {...finding, path: path.slice(prefix.length)} : finding;
  };
  const short: Finding[] = prefix ? [{path: '', code: 'short-form', severity: 'info'}] : [];
  const bySchema = schemaFindings(check(whole), whole);
  const withPrefix = issues.map((finding) => ({...finding, path: prefix + finding.path}));
  const joined = join(withPrefix, [...bySchema, ...senseFindings(whole)]);
  return [...short, ...joined.map((finding) => within({...finding, ...suggest(finding)}))];
}

/** Adds nothing where the schema names the invalid member. */
const isVague = ({code, found}: Finding) => code === 'scale-invalid' || (code === 'scale-unknown' && !found);

/** One entry per place and fault: the reader's words where both have something to say, because they say more. */
function join(issues: readonly Finding[], others: readonly Finding[]): Finding[] {
  const strict = others.filter(({severity}) => severity === 'error').map(({path}) => path);
  const precise = issues.filter(
    (finding) => !isVague(finding) || !strict.some((path) => `${path}/`.startsWith(`${finding.path}/`)),
  );
  const here = new Set(precise.map(({path}) => path));
  const places = new Set(strict);
  return [
    // The widgets get by; the format does not allow it all the same.
    ...precise.map((finding) =>
      finding.severity === 'info' && places.has(finding.path) ? {...finding, severity: 'warning' as const} : finding,
    ),
    ...others.filter(({path}) => !here.has(path)),
  ];
}

/** Puts right what is certain, until nothing is left that is. */
export function fix(text: string): {text: string; fixes: Fix[]} {
  const fixes: Fix[] = [];
  let now = text;
  // A name put right may bring a value into view; the table of the format bounds how often.
  for (let round = 0; round < 10; round += 1) {
    const source = openSource(now);
    if ('fault' in source) break;
    const lists = validate(source.raw).filter(({code}) => code === 'list-expected');
    const fixed = fixText(now, source, new Set(lists.map(({path}) => path)));
    if (fixed.text === now) break;
    fixes.push(...fixed.fixes);
    now = fixed.text;
  }
  return {text: now, fixes};
}
