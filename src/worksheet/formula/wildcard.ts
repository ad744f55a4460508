/** One step of a pattern: a letter, `?` (any one letter) or `*` (any run of letters). */
type Step = { readonly letter: string } | '?' | '*';

function stepsOf(pattern: string): readonly Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern.charAt(at);
    const next = pattern.charAt(at + 1);
    if (sign === '~' && (next === '*' || next === '?' || next === '~')) {
      steps.push({ letter: next });
      at += 1;
    } else steps.push(sign === '*' || sign === '?' ? sign : { letter: sign });
  }
  return steps;
}

const fits = (step: Step | undefined, letter: string): boolean =>
  step !== undefined && step !== '*' && (step === '?' || step.letter === letter);

/** Walks text and pattern together and returns to the last `*` on a mismatch: no recursion, no blow-up. */
function walk(steps: readonly Step[], text: string, from: number): boolean {
  let [at, step, star, resume] = [from, 0, -1, from];
  while (at < text.length) {
    if (steps[step] === '*') {
      star = step;
      resume = at;
      step += 1;
    } else if (fits(steps[step], text.charAt(at))) {
      at += 1;
      step += 1;
    } else if (star >= 0) {
      resume += 1;
      at = resume;
      step = star + 1;
    } else return false;
    if (star >= 0 && star === steps.length - 1) return true;
  }
  return steps.slice(step).every((rest) => rest === '*');
}

/** Test for Excel's wildcard patterns (`?`, `*`, `~` before a literal one) on whole texts, case ignored. */
export function wildcardTest(pattern: string): (text: string) => boolean {
  const steps = stepsOf(pattern.toLowerCase());
  return (text) => walk(steps, text.toLowerCase(), 0);
}

/** Where a pattern first fits inside a text, from 0, starting at `from`; -1 where it does not. */
export function wildcardSearch(pattern: string, text: string, from: number): number {
  const steps = stepsOf(pattern.toLowerCase());
  const lower = text.toLowerCase();
  if (!steps.some((step) => step === '*' || step === '?')) {
    return lower.indexOf(steps.map((step) => (typeof step === 'string' ? step : step.letter)).join(''), from);
  }
  const open: readonly Step[] = [...steps, '*'];
  for (let at = from; at <= lower.length; at += 1) if (walk(open, lower, at)) return at;
  return -1;
}
