import { registerCommands } from '../commands/register';
import { PERMENPANRB_90_2021 } from '../instrument/editions/permenpanrb-90-2021';
import { createPaneApp } from './app';
import './css/tokens.css';
import './css/base.css';
import './css/parts.css';
import './css/pages.css';
import './css/subpages.css';
import { associateAction, officeHost, showPane, watchOffice } from './office-ready';
import { element } from './element';

const app = createPaneApp({
  root: element('app'),
  edition: PERMENPANRB_90_2021,
  storage: () => window.localStorage,
  version: process.env.LKE_VERSION ?? '',
  retry: () => {
    window.location.reload();
  },
});

watchOffice(element('office-js'), (found) => {
  app.tell(found);
  if (found !== 'ready') return;
  registerCommands(associateAction, { ...app, showPane });
  void app.connect(officeHost);
});
