/** Most digits written out in full before a number goes to exponent form. */
const LONGEST_PLAIN = 20;

/** Decimal digits (no leading or trailing zeros) and the power of ten of the first one. */
interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: number;
}

function decimalOf(exponential: string): Decimal {
  const negative = exponential.startsWith('-');
  const [mantissa = '0', power = '0'] = (negative ? exponential.slice(1) : exponential).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return { negative, digits: digits === '' ? '0' : digits, exponent: Number(power) };
}

function write({ negative, digits, exponent }: Decimal): string {
  const sign = negative ? '-' : '';
  const decimals = digits.length - 1 - exponent;
  if (exponent > LONGEST_PLAIN || decimals > LONGEST_PLAIN) {
    const rest = digits.length > 1 ? `.${digits.slice(1)}` : '';
    return `${sign}${digits.slice(0, 1)}${rest}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  if (decimals <= 0) return sign + digits + '0'.repeat(-decimals);
  return `${sign}${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}

/**
 * A finite number as a formula writes it: dot decimals, and digits enough that it reads back as the
 * same double. Exponents appear only where plain digits would run past 20, always with their sign.
 */
export function numberLiteral(value: number): string {
  return value === 0 ? '0' : write(decimalOf(value.toExponential()));
}

/** A finite number as Excel joins it to text: the General format, 15 significant digits. */
export function generalText(value: number): string {
  return value === 0 ? '0' : write(decimalOf(value.toExponential(14)));
}
