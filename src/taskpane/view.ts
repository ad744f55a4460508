import { element, part } from './dom';
import { otherLanguage, type Language } from './language';
import type { PaneState } from './office-state';
import { PANE_TEXTS, type PaneTexts, type Problem } from './texts';

export interface PaneActions {
  readonly switchLanguage: () => void;
  readonly retry: () => void;
}

/** The visible pane. It holds no state of its own: `show` draws whatever it is given. */
export interface Pane {
  show(state: PaneState, language: Language): void;
}

function welcome(texts: PaneTexts): readonly Node[] {
  return [
    element(
      'section',
      { class: 'card', 'aria-labelledby': 'about' },
      element('h2', { id: 'about' }, texts.about.heading),
      element('p', {}, texts.about.text),
    ),
    element(
      'section',
      { class: 'card', 'aria-labelledby': 'tasks' },
      element('h2', { id: 'tasks' }, texts.tasksHeading),
      element(
        'dl',
        { class: 'tasks' },
        ...texts.tasks.map(({ name, text }) =>
          element('div', {}, element('dt', {}, name), element('dd', {}, text)),
        ),
      ),
    ),
    element(
      'section',
      { class: 'card note', 'aria-labelledby': 'stage' },
      element('h2', { id: 'stage' }, texts.stage.heading),
      element('p', {}, texts.stage.text),
    ),
    element('p', { class: 'privacy' }, texts.privacy),
  ];
}

function problem(texts: PaneTexts, { heading, cause, steps, reassurance }: Problem, retry: () => void): Node {
  const button = element('button', { type: 'button', class: 'primary' }, texts.retry);
  button.addEventListener('click', retry);
  return element(
    'section',
    { class: 'card problem', role: 'alert', 'aria-labelledby': 'problem' },
    element('h2', { id: 'problem' }, heading),
    element('p', {}, cause),
    element('h3', {}, texts.whatToDo),
    element('ol', {}, ...steps.map((step) => element('li', {}, step))),
    button,
    element('p', { class: 'reassurance' }, reassurance),
  );
}

/** Takes over the parts of taskpane.html. */
export function createPane(actions: PaneActions): Pane {
  const language = part('language');
  const subtitle = part('subtitle');
  const status = part('status');
  const content = part('content');
  const help = part('help');
  language.addEventListener('click', actions.switchLanguage);

  return {
    show(state, current) {
      const texts = PANE_TEXTS[current];
      const other = otherLanguage(current);
      document.documentElement.lang = current;
      language.lang = other;
      language.textContent = PANE_TEXTS[other].languageName;
      subtitle.textContent = texts.subtitle;
      status.textContent = texts.status[state];
      status.dataset['state'] = state;
      help.textContent = texts.help;
      content.replaceChildren(
        ...(state === 'starting' || state === 'ready'
          ? welcome(texts)
          : [problem(texts, texts.problems[state], actions.retry)]),
      );
    },
  };
}
