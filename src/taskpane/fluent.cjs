// @ts-check
/**
 * The controls of Fluent UI the pane is drawn with, as data: the bundler puts them before our script, so that
 * they are known when the first page is drawn. Why these and no others: docs/decisions/0008-pane-library.md.
 */
const FLUENT_CONTROLS = ['button', 'checkbox', 'field', 'progress-bar', 'radio', 'radio-group'];

/** Modules that define the controls as a side effect. */
const FLUENT_MODULES = FLUENT_CONTROLS.map((name) => `@fluentui/web-components/${name}.js`);

module.exports = { FLUENT_CONTROLS, FLUENT_MODULES };
