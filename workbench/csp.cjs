// @ts-check
/**
 * The policy of the workbench's page. Univer needs one thing the pane does without: it writes its theme and its fonts
 * into style elements, and React sets style attributes. Scripts stay strict: no inline, no eval.
 */
/** @type {Readonly<Record<string, readonly string[]>>} */
const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'frame-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** The policy as one line. @param {Readonly<Record<string, readonly string[]>>} [directives] */
function policy(directives = DIRECTIVES) {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

module.exports = { DIRECTIVES, policy };
