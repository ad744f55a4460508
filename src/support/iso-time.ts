const two = (value: number): string => String(value).padStart(2, '0');

/** A time in ISO form with the offset of this machine's own clock: `2026-05-31T14:05:09+07:00`. */
export function localIso(at: Date): string {
  const offset = -at.getTimezoneOffset();
  const size = Math.abs(offset);
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}T${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')}${zone}`;
}
