// @ts-check
/**
 * Two bundles: the web pages Excel loads (dist/web) and the command line (dist/cli/lke.cjs).
 *
 *   webpack --mode production                 the two
 *   webpack --env only=cli | --env only=web   one of them
 *   webpack --env only=workbench              the add-in without Excel (dist/workbench), which is not shipped
 *   webpack serve --env only=web              https://localhost:3000, for work in Excel
 *
 * Types are checked by `tsc`, not here: ts-loader only strips them.
 */
const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const webpack = require('webpack');
const { version } = require('./package.json');
const { DEFAULT_BASE_URL, renderManifest } = require('./scripts/manifest.cjs');
const { assets, cliEntry, dist, root } = require('./scripts/paths.cjs');
const { OFFICE_JS_URL, contentSecurityPolicy } = require('./src/taskpane/csp.cjs');
const { FLUENT_MODULES } = require('./src/taskpane/fluent.cjs');
const { workbench } = require('./workbench/webpack.cjs');

const source = path.join(root, 'src');

const typescript = {
  test: /\.ts$/,
  loader: 'ts-loader',
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};
/** Tables of the instrument are read as text and parsed by the loader that knows their columns. */
const tables = { test: /\.csv$/, type: 'asset/source' };

const shared = {
  context: root,
  resolve: { extensions: ['.ts', '.js'] },
  stats: /** @type {const} */ ('errors-warnings'),
  infrastructureLogging: { level: /** @type {const} */ ('warn') },
};

/**
 * @param {'taskpane' | 'bantuan'} page
 * @returns {HtmlPlugin}
 */
function htmlPage(page) {
  return new HtmlPlugin({
    template: path.join(source, 'taskpane', `${page}.html`),
    filename: `${page}.html`,
    chunks: ['taskpane'],
    // The template places the tags itself: our script must come before office.js (see taskpane.html).
    inject: false,
    scriptLoading: 'defer',
    minify: false,
    templateParameters: (_compilation, _assets, htmlWebpackPlugin) => ({
      scripts: htmlWebpackPlugin.headTags.filter(({ tagName }) => tagName === 'script').join('\n    '),
      styles: htmlWebpackPlugin.headTags.filter(({ tagName }) => tagName === 'link').join('\n    '),
      csp: contentSecurityPolicy(),
      officeJs: OFFICE_JS_URL,
      version,
    }),
  });
}

/** @param {boolean} production */
function web(production) {
  return {
    ...shared,
    name: 'web',
    mode: production ? 'production' : 'development',
    target: ['web', 'es2022'],
    devtool: production ? false : 'source-map',
    entry: { taskpane: [...FLUENT_MODULES, path.join(source, 'taskpane', 'index.ts')] },
    output: {
      path: path.join(dist, 'web'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      // Relative, so that the pages work below any folder of a server.
      publicPath: '',
      clean: true,
    },
    module: { rules: [typescript, tables, { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] }] },
    plugins: [
      new webpack.DefinePlugin({ 'process.env.LKE_VERSION': JSON.stringify(version) }),
      new CssPlugin({ filename: production ? '[name].[contenthash:8].css' : '[name].css' }),
      htmlPage('taskpane'),
      htmlPage('bantuan'),
      new CopyPlugin({
        patterns: [
          { from: assets, to: 'assets', filter: (file) => /\.(png|svg)$/.test(file) },
          ...(production
            ? [
                {
                  from: path.join(root, 'manifest', 'manifest.template.xml'),
                  to: 'manifest.xml',
                  transform: () => renderManifest(process.env.LKE_BASE_URL || DEFAULT_BASE_URL),
                },
              ]
            : []),
        ],
      }),
    ],
    performance: { hints: production ? 'warning' : false, maxEntrypointSize: 700_000, maxAssetSize: 700_000 },
  };
}

/**
 * Bundled into one file so that the command starts fast, left readable so that a stack trace means something.
 *
 * @returns {import('webpack').Configuration}
 */
function cli() {
  return {
    ...shared,
    name: 'cli',
    mode: 'production',
    target: 'node20',
    devtool: false,
    entry: { lke: cliEntry },
    output: {
      path: path.join(dist, 'cli'),
      // One file: parts loaded on demand stay inside and are only evaluated when they are needed.
      asyncChunks: false,
      filename: '[name].cjs',
      library: { type: 'commonjs2' },
    },
    module: { rules: [typescript, tables] },
    plugins: [new webpack.DefinePlugin({ 'process.env.LKE_VERSION': JSON.stringify(version) })],
    optimization: { minimize: false, splitChunks: false },
    performance: { hints: false },
  };
}

/**
 * The development server. The certificate package is loaded here only: it asks for the machine's trust store,
 * which a mere build must not do.
 */
async function devServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    server: { type: 'https', options: await getHttpsServerOptions() },
    port: Number(process.env.npm_package_config_dev_server_port ?? 3000),
    headers: { 'Access-Control-Allow-Origin': '*' },
    // The overlay draws with inline styles, which our content security policy forbids.
    client: { overlay: false },
    hot: false,
    liveReload: true,
    static: false,
  };
}

/**
 * @param {{ only?: string, WEBPACK_SERVE?: boolean }} env
 * @param {{ mode?: string }} argv
 */
module.exports = async (env = {}, argv = {}) => {
  const { only } = env;
  if (only !== undefined && only !== 'web' && only !== 'cli' && only !== 'workbench') {
    throw new Error(`--env only=${only}: expected only=web, only=cli or only=workbench`);
  }
  if (env.WEBPACK_SERVE) return { ...web(argv.mode === 'production'), devServer: await devServer() };
  const production = argv.mode !== 'development';
  if (only === 'workbench') return workbench(production, { shared, rules: [typescript, tables] });
  const configs = [];
  if (only !== 'cli') configs.push(web(production));
  if (only !== 'web' && fs.existsSync(cliEntry)) configs.push(cli());
  if (configs.length === 0) throw new Error('Nothing to build: src/cli/main.ts does not exist');
  return configs;
};

/** For scripts/bundle-cli.cjs, which builds into a folder of its own. */
module.exports.cli = cli;
