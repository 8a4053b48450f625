/** What a cell for an address has: good addresses, whether they were completed, and what is none. */
export interface Addresses {
  readonly good: readonly string[];
  readonly completed: boolean;
  readonly bad: readonly string[];
}

/** A host by its look: `www.gov.example/plan`, `gov.example`. Names of files are none. */
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;
const FILE = /^[^/]+\.(?:pdf|docx?|xlsx?|csv|json|txt|html?|pptx?|zip|jpe?g|png)$/i;

function one(given: string): {readonly url?: string; readonly completed: boolean} {
  const isHost = HOST.test(given) && !FILE.test(given);
  const candidate = isHost ? `https://${given}` : given;
  if (/^(?:mailto|tel):/i.test(given)) return {url: given, completed: false};
  if (!/^https?:\/\//i.test(candidate)) return {completed: false};
  const encoded = candidate.replace(/\s/g, '%20');
  if (!URL.canParse(encoded)) return {completed: false};
  return {url: encoded, completed: encoded !== given};
}

/** The addresses in a cell. A mark between addresses is one only where another address follows; a blank in the middle belongs to an address, unless another one follows it. */
export function readAddresses(cell: string): Addresses {
  const parts = cell
    .split(/\n|[;,|](?=\s*(?:https?:|mailto:|tel:|www\.))|\s+(?=https?:\/\/|www\.)/)
    .map((part) => part.trim())
    .filter(Boolean);
  const read = parts.map((part) => [part, one(part)] as const);
  return {
    good: read.flatMap(([, {url}]) => url ?? []),
    completed: read.some(([, {completed}]) => completed),
    bad: read.flatMap(([part, {url}]) => (url === undefined ? [part] : [])),
  };
}
