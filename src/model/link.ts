import {parseUrl} from './platform-url.js';
import type {Text} from './text.js';

/** A link as published. `url` is kept as given; whether it may become an anchor is decided by `linkHref`. */
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

/** An id as a piece of an address. Half a character, which JSON can hold, would throw there. */
export const encodeId = (id: string): string => encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));

const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address an anchor may carry, or undefined when the scheme is not http, https, mailto or tel. The platform's URL
 * parser decides, because it removes the control characters that hide `java\nscript:` from a regular expression.
 * Relative addresses are allowed: they stay on the publisher's own site. What is returned is exactly what was judged:
 * trimmed later, a leading no-break space would have made a relative address of `javascript:` first.
 */
export function linkHref(url: string | undefined): string | undefined {
  // The URL parser drops line breaks and tabs anywhere; dropped here, they reach no other reader (mail, calendar) either.
  const address = url?.replace(/[\t\n\r]/g, '').trim();
  const parsed = address ? parseUrl(address, 'https://relative.invalid/') : undefined;
  return parsed && ALLOWED.has(parsed.protocol) ? address : undefined;
}

/** `www.gov.example/plan`, `gov.example/plan`: a browser looks for these on the page's own site. */
const NO_SCHEME = /^(www\.[^\s/]+\.|[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}(:\d+)?\/)/i;

/** True for an address that becomes a link, but hardly to where its author meant: no scheme, a path of a network, two in one. */
export function isMistypedUrl(url: string): boolean {
  const address = url.trim();
  return NO_SCHEME.test(address) || address.includes('\\') || /^https?:\/\/\S*\s/i.test(address);
}
