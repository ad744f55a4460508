import { done } from '../context';
import type { PaneContext } from '../context';

/** Copies the way browsers did before; Excel's own web view lets it through where the new way is refused. */
function copySelection(field: HTMLTextAreaElement): boolean {
  field.focus();
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

/** Puts a text on the clipboard; where that is refused, selects it in its field for Ctrl+C and says so. */
export async function copyText(context: PaneContext, text: string, fieldId: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    done(context, (words) => words.t('handOff.copied'));
  } catch {
    const field = document.getElementById(fieldId);
    const copied = field instanceof HTMLTextAreaElement && copySelection(field);
    done(context, (words) => words.t(copied ? 'handOff.copied' : 'handOff.copyFailed'));
  }
}
