import type {SignUp} from '../model/dialogue.js';
import {linkHref} from '../model/link.js';
import {lastDay} from '../model/partial-date.js';
import {linkView, pick, type LinkView, type ViewContext} from './context.js';
import {formatIso} from './dates.js';
import {proseView, type ProseView} from './prose.js';

/** How to take part, or why that is over. */
export interface SignUpView {
  readonly link?: LinkView;
  readonly text?: ProseView;
  readonly until?: string;
}

/** The view of a sign-up: the link as long as one can still take part, the deadline in any case. */
export function signUpView(signUp: SignUp | undefined, open: boolean, context: ViewContext): SignUpView | undefined {
  if (!signUp) return undefined;
  const {l10n, today} = context;
  const {msg, fill, term} = l10n;
  const {url, label, text, deadline} = signUp;
  const closed = Boolean(deadline?.iso && lastDay(deadline.iso) < today);
  const date = deadline && (deadline.text ?? formatIso(deadline.iso ?? '', l10n));
  const href = linkHref(url);
  const link: LinkView | undefined = url
    ? href
      ? {...(pick(label, context) ?? {text: term('dialogue.sign-up'), lang: l10n.locale}), href}
      : linkView({url, label}, context)
    : undefined;
  return {
    link: open && !closed ? link : undefined,
    text: proseView(text, context),
    until: date
      ? closed
        ? fill(msg('Sign-up closed on {date}', {id: 'dialogue.sign-up-closed'}), {date})
        : open
          ? fill(msg('Sign up by {date}', {id: 'dialogue.sign-up-until', desc: 'The last day to sign up'}), {date})
          : undefined
      : undefined,
  };
}
