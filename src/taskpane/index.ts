import { registerCommands } from '../commands/register';
import { part } from './dom';
import { otherLanguage, rememberedLanguage, rememberLanguage, type LanguageStore } from './language';
import { associateAction, watchOffice } from './office-ready';
import './pane.css';
import type { PaneState } from './office-state';
import { createPane } from './view';

const store: LanguageStore = () => window.localStorage;

let language = rememberedLanguage(store);
let state: PaneState = 'starting';

const pane = createPane({
  switchLanguage() {
    language = otherLanguage(language);
    rememberLanguage(store, language);
    pane.show(state, language);
  },
  retry() {
    window.location.reload();
  },
});

pane.show(state, language);

watchOffice(part('office-js'), (found) => {
  state = found;
  pane.show(state, language);
  if (found === 'ready') registerCommands(associateAction);
});
