// @ts-check
/**
 * The content security policy of our pages, as data: webpack writes it into the pages and a test reads it.
 *
 * It stands in a meta element because every organisation hosts the pages on a server of its own. A meta element
 * cannot say who may frame the page, and must not here: Excel on the web shows the pane in a frame.
 */

/** Microsoft's own address for Office.js; a copy on our side is not supported by Microsoft. */
const OFFICE_JS_URL = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/** @type {Readonly<Record<string, readonly string[]>>} */
const DIRECTIVES = {
  // Whatever is not named below is forbidden: plugins, workers, media, web fonts.
  'default-src': ["'none'"],
  // office.js loads its part for the host from its own folder. Some of its releases also take the Ajax library
  // they were built on from aspnetcdn; Microsoft means to drop that (OfficeDev/office-js#6430).
  'script-src': ["'self'", OFFICE_CDN, 'https://ajax.aspnetcdn.com'],
  // No inline styles. office.js for the web sets one on a notice of its own; that notice then looks plain,
  // and nothing of ours depends on it (OfficeDev/office-js#1687).
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  // Excel talks to office.js through the host or by messages between frames, not over the network. Usage
  // figures that office.js would send to Microsoft are not let out; it works without.
  'connect-src': ["'self'", OFFICE_CDN],
  // The page with which office.js asks about an unknown Excel server.
  'frame-src': [OFFICE_CDN],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** The policy as the one line a meta element or a header holds. */
function contentSecurityPolicy() {
  return Object.entries(DIRECTIVES)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

module.exports = { DIRECTIVES, OFFICE_JS_URL, contentSecurityPolicy };
