const DAY = 86_400_000;
/** Excel's day 0, 30 December 1899, as both Excel and LibreOffice count from March 1900 on. */
const DAY_0 = Date.UTC(1899, 11, 30);

/** Day number of an ISO date `2026-05-31`. */
export const serialOfIso = (iso: string): number => (Date.parse(`${iso}T00:00:00Z`) - DAY_0) / DAY;

/** ISO date of a day number; a time of day is left out. */
export const isoOfSerial = (serial: number): string =>
  new Date(DAY_0 + Math.floor(serial) * DAY).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar, `2026-05-31`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
