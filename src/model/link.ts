import {parseUrl} from './platform-url.js';
import type {Text} from './text.js';

/** A link as published. `url` is unchanged; `linkHref` decides whether it may become an anchor. */
export interface Link {
  readonly url?: string;
  readonly label?: Text;
}

/** An institution, ministry, municipality or organisation; never a person unless the publisher names one here. */
export interface Party {
  readonly name?: Text;
  readonly url?: string;
  readonly role?: Text;
}

/** Encodes an id for use in an address. A lone surrogate, which JSON allows, would throw there. */
export const encodeId = (id: string): string => encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));

const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Returns the address for an anchor, or undefined if the scheme is not http, https, mailto or tel. The platform's URL
 * parser decides, because it removes the control characters that hide `java\nscript:` from a regular expression.
 * Relative addresses are allowed: they lead to the publisher's own site. The result is exactly the text that was
 * checked: if it were trimmed afterwards, a leading no-break space could make `javascript:` pass as a relative address.
 */
export function linkHref(url: string | undefined): string | undefined {
  // The URL parser ignores line breaks and tabs; removed here, they reach no other program (mail, calendar) either.
  const address = url?.replace(/[\t\n\r]/g, '').trim();
  const parsed = address ? parseUrl(address, 'https://relative.invalid/') : undefined;
  return parsed && ALLOWED.has(parsed.protocol) ? address : undefined;
}

/** `www.gov.example/plan`, `gov.example/plan`: a browser looks for these on the page's own site. */
const NO_SCHEME = /^(www\.[^\s/]+\.|[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}(:\d+)?\/)/i;

/** True for a link that probably does not lead where its author intended: no scheme, a network path, two addresses. */
export function isMistypedUrl(url: string): boolean {
  const address = url.trim();
  return NO_SCHEME.test(address) || address.includes('\\') || /^https?:\/\/\S*\s/i.test(address);
}

const onWeb = (url: string | undefined, base?: string): URL | undefined => {
  const parsed = url ? parseUrl(url, base) : undefined;
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed : undefined;
};

/** An address on the web, in full; undefined for any other. */
export const webAddress = (url: string | undefined, base?: string): string | undefined => onWeb(url, base)?.href;

/**
 * What distinguishes one publisher from all others in the ids of its items: host and path of a page, `city.example/talks`. Without
 * what would end an id or look like a mail address.
 */
export function namespaceOf(url: string | undefined, base?: string): string | undefined {
  const parsed = onWeb(url, base);
  return (
    parsed &&
    `${parsed.host}${parsed.pathname}${parsed.search}`.replace(/\/$/, '').replace(/[,;@\\]/g, encodeURIComponent)
  );
}
