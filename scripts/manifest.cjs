// @ts-check
/**
 * Makes the add-in's manifest from manifest/manifest.template.xml, the only file to edit.
 *
 *   node scripts/manifest.cjs           writes manifest.xml for development (https://localhost:3000)
 *   node scripts/manifest.cjs --check   fails when manifest.xml is not what the template makes
 *
 * The production manifest is made by the web build, for the address in the environment variable LKE_BASE_URL.
 */
const fs = require('node:fs');
const path = require('node:path');
const { root } = require('./paths.cjs');

const TEMPLATE = path.join(root, 'manifest', 'manifest.template.xml');
const DEVELOPMENT_MANIFEST = path.join(root, 'manifest.xml');

const DEVELOPMENT_BASE_URL = 'https://localhost:3000';
/** A placeholder, plainly so: an organisation sets LKE_BASE_URL to the server that holds its dist/web. */
const DEFAULT_BASE_URL = 'https://lke-zi.example.go.id';

/** Office on the web refuses a manifest version that has not exactly four parts. */
function manifestVersion() {
  const { version } = require('../package.json');
  return `${version.split('-')[0]}.0`;
}

/**
 * An address that can stand in a manifest: https, without the closing slash the template adds itself.
 *
 * @param {string} text
 */
function checkedBaseUrl(text) {
  const wrong = (/** @type {string} */ why) =>
    new Error(`LKE_BASE_URL=${text}: ${why}. Example: LKE_BASE_URL=https://lke.example.go.id/panel`);
  if (!URL.canParse(text)) throw wrong('not an address');
  const url = new URL(text);
  if (url.protocol !== 'https:') throw wrong('Office loads add-ins over https only');
  if (url.search || url.hash || url.username || url.password) throw wrong('give the address alone');
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

/** @param {string} text */
function escapeXml(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * The manifest for pages served below an address.
 *
 * @param {string} baseUrl https address of the folder that holds taskpane.html
 * @throws when the address cannot stand in a manifest, or when the template names an unknown value
 */
function renderManifest(baseUrl) {
  const url = checkedBaseUrl(baseUrl);
  /** @type {Record<string, string>} */
  const values = { baseUrl: url, origin: new URL(url).origin, version: manifestVersion() };
  return fs.readFileSync(TEMPLATE, 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`manifest.template.xml: unknown value {{${name}}}`);
    return escapeXml(value);
  });
}

module.exports = { DEFAULT_BASE_URL, DEVELOPMENT_BASE_URL, DEVELOPMENT_MANIFEST, TEMPLATE, renderManifest };

if (require.main === module) {
  const made = renderManifest(DEVELOPMENT_BASE_URL);
  if (!process.argv.includes('--check')) {
    fs.writeFileSync(DEVELOPMENT_MANIFEST, made);
  } else if (fs.readFileSync(DEVELOPMENT_MANIFEST, 'utf8') !== made) {
    console.error('manifest.xml is not what manifest/manifest.template.xml makes; run: npm run manifest');
    process.exitCode = 1;
  }
}
