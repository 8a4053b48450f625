/** Why a text is not JSON. `reason` is the engine's own sentence, which often names the place. */
export interface JsonFault {
  readonly code: 'empty' | 'html' | 'truncated' | 'syntax';
  readonly reason?: string;
}

/** Reads JSON without throwing. A byte order mark is tolerated, because Windows editors and Excel write one. */
export function readJson(text: string): {raw: unknown} | {fault: JsonFault} {
  // What stands before it (a mark, a CMS's &nbsp;) becomes spaces: the engine then counts the lines of the given text.
  const json = text.trimEnd().replace(/^\s+/, (before) => before.replace(/[^\n]/g, ' '));
  if (!json) return {fault: {code: 'empty'}};
  try {
    return {raw: JSON.parse(json) as unknown};
  } catch (error) {
    const reason = String(error);
    // Chrome quotes the data in some sentences, which may hold any word; it names a place in all others.
    const quoted = reason.endsWith('is not valid JSON');
    const atEnd = Number(/ in JSON at position (\d+)/.exec(reason)?.[1]) >= json.length;
    const cut = !quoted && (atEnd || /end of|EOF|unterminated/i.test(reason));
    return {fault: {code: json.trimStart().startsWith('<') ? 'html' : cut ? 'truncated' : 'syntax', reason}};
  }
}
