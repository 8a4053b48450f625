const NOISY = /^-?\d+[.,]\d{13,}$/;

/**
 * A number as it was typed, where a cell has it as the memory of a program does: 4.4000000000000004 is 4.4. Undefined where
 * there is nothing to take off.
 */
export function withoutNoise(cell: string): string | undefined {
  const given = cell.trim();
  if (!NOISY.test(given)) return undefined;
  // Programs keep 15 digits of what somebody types.
  const plain = String(Number(Number(given.replace(',', '.')).toPrecision(15)));
  return plain.length < given.length - 4 && !plain.includes('e') ? plain : undefined;
}
