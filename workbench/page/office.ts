import type { PaneLink } from './pane';

/**
 * Stands in the pane's page where office.js stands in Excel, and puts the same three objects on it: those of the
 * workbook in the page around.
 */
const link = (window.parent as Window & { readonly lkeWorkbench?: PaneLink }).lkeWorkbench;
if (!link) throw new Error('The workbench is missing around the pane.');
Object.assign(window, link.objects());
// The pane says where it is: it must never pass for Excel.
document.documentElement.dataset['workbench'] = 'meja kerja';
