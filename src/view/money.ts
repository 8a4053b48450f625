import type {Localizer} from '../i18n/localizer.js';
import {numberText} from './counts.js';

/** An amount in the reader's notation, words as they are; an unknown currency code is beside them. */
export function moneyText(amount: number | string, currency: string | undefined, l10n: Localizer): string {
  try {
    if (currency && typeof amount === 'number')
      return new Intl.NumberFormat(l10n.intl, {
        style: 'currency',
        currency,
        minimumFractionDigits: Number.isInteger(amount) ? 0 : undefined,
      }).format(amount);
  } catch {
    // Not a currency code: fall through.
  }
  return [numberText(amount, l10n), currency].filter(Boolean).join(' ');
}
