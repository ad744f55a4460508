/** Text folded for comparison: lower case, runs of white space as one blank, no blanks at the ends. */
export function foldText(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Words of a text for comparison: letters and digits only, lower case, one and two letter words left out. */
export function words(text: string): ReadonlySet<string> {
  return new Set(
    foldText(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );
}

/** How much of the words two texts share, 0..1 (Dice: twice the common ones over all). Two empty texts share nothing. */
export function wordOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}
