/** Numbers carry 15 significant digits as Excel counts them; beyond that nothing can be rounded. */
const DIGITS = 15;

export type Rounding = 'half' | 'up' | 'down';

/** `value` times ten to the power `places`, moved in decimal so that 1.005 becomes 100.5 and not 100.49999…. */
export function shiftDecimal(value: number, places: number): number {
  const [mantissa = '0', power = '0'] = value.toExponential(DIGITS - 1).split('e');
  return Number(`${mantissa}e${String(Number(power) + places)}`);
}

/**
 * Rounds to so many decimals (negative: to tens, hundreds …) as ROUND, ROUNDUP and ROUNDDOWN do: on
 * the decimal digits a user sees, halves away from zero, `up` away from zero, `down` towards it.
 */
export function roundTo(value: number, decimals: number, rounding: Rounding): number {
  const places = Math.trunc(Math.max(-400, Math.min(400, decimals)));
  const scaled = shiftDecimal(Math.abs(value), places);
  if (scaled >= 10 ** DIGITS) return value;
  const whole =
    rounding === 'half'
      ? Math.floor(scaled + 0.5)
      : rounding === 'up'
        ? Math.ceil(scaled)
        : Math.floor(scaled);
  return (value < 0 ? -1 : 1) * Number(`${String(whole)}e${String(-places)}`);
}
