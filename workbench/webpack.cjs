// @ts-check
/**
 * The workbench: one page with the grid, and the task pane's own page with our script in the place of office.js.
 * It is bundled apart from what Excel loads, since Univer is many times as large as the add-in.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const webpack = require('webpack');
const { version } = require('../package.json');
const { assets, dist, root } = require('../scripts/paths.cjs');
const { FLUENT_MODULES } = require('../src/taskpane/fluent.cjs');
const { contentSecurityPolicy } = require('../src/taskpane/csp.cjs');
const { policy } = require('./csp.cjs');

const page = path.join(__dirname, 'page');
const taskpane = path.join(root, 'src', 'taskpane');

/** What stands in the place of a library, and for whom it does not: itself. */
const NUMFMT = path.join(page, 'numfmt-memo.ts');

/** @param {string} template @param {string} filename @param {string} chunk @param {Record<string, string>} texts */
function html(template, filename, chunk, texts) {
  return new HtmlPlugin({
    template,
    filename,
    chunks: [chunk],
    inject: false,
    scriptLoading: 'defer',
    minify: false,
    templateParameters: (_compilation, _assets, htmlWebpackPlugin) => ({
      scripts: htmlWebpackPlugin.headTags.filter(({ tagName }) => tagName === 'script').join('\n    '),
      styles: htmlWebpackPlugin.headTags.filter(({ tagName }) => tagName === 'link').join('\n    '),
      version,
      ...texts,
    }),
  });
}

/**
 * @param {boolean} production
 * @param {{ shared: import('webpack').Configuration, rules: import('webpack').RuleSetRule[] }} common what all bundles share
 * @returns {import('webpack').Configuration}
 */
function workbench(production, { shared, rules }) {
  return {
    ...shared,
    name: 'workbench',
    mode: production ? 'production' : 'development',
    target: ['web', 'es2022'],
    devtool: production ? false : 'source-map',
    entry: {
      workbench: path.join(page, 'index.ts'),
      taskpane: [...FLUENT_MODULES, path.join(taskpane, 'index.ts')],
      office: { import: path.join(page, 'office.ts'), filename: 'office.js' },
    },
    output: {
      path: path.join(dist, 'workbench'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      publicPath: '',
      clean: true,
    },
    module: { rules: [...rules, { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] }] },
    plugins: [
      new webpack.NormalModuleReplacementPlugin(/^numfmt$/, (/** @type {any} */ found) => {
        if (found.contextInfo.issuer !== NUMFMT) found.request = NUMFMT;
      }),
      new webpack.DefinePlugin({ 'process.env.LKE_VERSION': JSON.stringify(version) }),
      new CssPlugin({ filename: production ? '[name].[contenthash:8].css' : '[name].css' }),
      html(path.join(page, 'index.html'), 'index.html', 'workbench', { csp: policy() }),
      html(path.join(taskpane, 'taskpane.html'), 'taskpane.html', 'taskpane', {
        csp: contentSecurityPolicy(),
        officeJs: 'office.js',
      }),
      html(path.join(taskpane, 'bantuan.html'), 'bantuan.html', 'taskpane', {
        csp: contentSecurityPolicy(),
        officeJs: 'office.js',
      }),
      new CopyPlugin({
        patterns: [{ from: assets, to: 'assets', filter: (file) => /\.(png|svg)$/.test(file) }],
      }),
    ],
    // Univer comes minified, and the page is served to this machine only: making it smaller took four fifths of the
    // time a newcomer waits at the first start.
    optimization: { minimize: false },
    performance: { hints: false },
  };
}

module.exports = { workbench };
