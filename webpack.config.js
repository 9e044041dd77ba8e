// Builds the pages (task pane, ribbon entry, self-test, and on wish the page with an embedded workbook) and the command line.
const fs = require('node:fs');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
// Comes with webpack.
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { withPolicy } = require('./scripts/pagePolicy.cjs');

const at = (...parts) => path.resolve(__dirname, ...parts);

/** Scripts that stand in for Excel: the client library over the embedded workbook instead of Microsoft's CDN. */
const localClient = [
  '<script src="excel-before.js"></script>',
  '<script src="office-js/excel-web-16.00.js"></script>',
  '<script src="excel-after.js"></script>',
].join('\n  ');
const cdnScript = /<script[^>]+appsforoffice\.microsoft\.com[^>]*><\/script>/;

/** Rewrites the pages inside Excel for the embedded workbook, so that both are one source. */
class LocalClientPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap('LocalClientPlugin', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).afterTemplateExecution.tap('LocalClientPlugin', (data) => {
        if (!data.plugin.userOptions.localClient) return data;
        if (!cdnScript.test(data.html))
          compilation.errors.push(
            new Error(
              `${data.outputName}: its page does not load office.js from the CDN, so there is nothing to replace.`,
            ),
          );
        return { ...data, html: data.html.replace(cdnScript, localClient) };
      });
    });
  }
}

/** Puts its policy into each page. */
class PolicyPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap('PolicyPlugin', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).afterTemplateExecution.tap('PolicyPlugin', (data) => {
        const { localClient, policy = localClient ? 'embedded' : 'excel' } = data.plugin.userOptions;
        return { ...data, html: withPolicy(data.html, policy) };
      });
    });
  }
}

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  // Types are checked by `npm run typecheck`; here only speed counts.
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

const cacheFor = (name) => ({
  type: 'filesystem',
  name,
  buildDependencies: {
    config: [__filename, at('scripts/pagePolicy.cjs'), at('tsconfig.json'), at('package-lock.json')],
  },
});

/** HTTPS with the development certificate that Excel trusts, made on first use. */
async function server() {
  if (process.env.HTTPS !== '1') return { type: 'http' };
  return { type: 'https', options: await require('office-addin-dev-certs').getHttpsServerOptions() };
}

/** The pages. The embedded workbook is left out of production unless `--env embedded`: the licence of @microsoft/office-js covers designing, developing and testing. */
async function pages(env, mode) {
  const production = mode === 'production';
  const embedded = !production || Boolean(env.embedded);
  const sources = {
    taskpane: './src/taskpane/index.tsx',
    selftest: './src/selftest/index.tsx',
    commands: './src/commands/index.ts',
    error: './src/commands/errorPage.ts',
    ...(embedded
      ? {
          preview: './packages/playground/src/index.tsx',
          'excel-before': './packages/playground/src/client/before.ts',
          'excel-after': './packages/playground/src/client/after.ts',
        }
      : {}),
  };
  const present = Object.entries(sources).filter(([, file]) => fs.existsSync(at(file)));
  const isPresent = (name) => present.some(([entry]) => entry === name);
  const page = (name, template, more) =>
    isPresent(name) && fs.existsSync(at(template))
      ? [new HtmlWebpackPlugin({ filename: `${name}.html`, template: at(template), chunks: [name], ...more })]
      : [];
  const standAlone = new Set(['excel-before', 'excel-after']);
  return {
    name: 'pages',
    mode,
    target: 'web',
    // No source maps by eval: the policy of the pages refuses it.
    devtool: production ? false : 'cheap-module-source-map',
    entry: Object.fromEntries(
      present.map(([name, file]) => [
        name,
        { import: file, ...(standAlone.has(name) ? { filename: '[name].js', runtime: false } : {}) },
      ]),
    ),
    output: {
      path: at('dist', 'web'),
      clean: true,
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      assetModuleFilename: 'assets/[name].[hash:8][ext]',
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    cache: cacheFor(`pages-${mode}`),
    module: {
      rules: [
        typescript,
        { test: /\.css$/, use: [production ? MiniCssExtractPlugin.loader : 'style-loader', 'css-loader'] },
        { test: /\.(wasm|png|svg)$/, type: 'asset/resource' },
      ],
    },
    optimization: {
      // In swc a production build takes a third of the time.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
      splitChunks: { chunks: (chunk) => !standAlone.has(chunk.name) },
    },
    performance: { hints: false },
    plugins: [
      ...page('taskpane', 'src/taskpane/taskpane.html'),
      ...page('commands', 'src/commands/commands.html'),
      ...page('error', 'src/commands/error.html'),
      ...(embedded
        ? page('taskpane', 'src/taskpane/taskpane.html', { filename: 'taskpane.embedded.html', localClient: true })
        : []),
      ...page('preview', 'packages/playground/src/index.html', { filename: 'index.html', policy: 'preview' }),
      ...page('selftest', 'src/selftest/selftest.html'),
      ...(embedded
        ? page('selftest', 'src/selftest/selftest.html', { filename: 'selftest.embedded.html', localClient: true })
        : []),
      new LocalClientPlugin(),
      new PolicyPlugin(),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new CopyWebpackPlugin({
        patterns: [
          { from: at('assets'), to: 'assets', noErrorOnMissing: true },
          ...(embedded
            ? [
                {
                  from: at('node_modules/@microsoft/office-js/dist/excel-web-16.00.js'),
                  to: 'office-js/',
                  info: { minimized: true },
                },
              ]
            : []),
        ],
      }),
    ],
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
    devServer: production
      ? undefined
      : {
          port: Number(process.env.PORT ?? 3000),
          host: 'localhost',
          server: await server(),
          // Nothing reloads by itself: a workbook and a conversation with it would be gone in the middle of typing.
          hot: false,
          liveReload: false,
          client: false,
          webSocketServer: false,
          static: false,
        },
  };
}

/** The command line, one file for Node; packages with binary parts stay outside. */
function commandLine(mode) {
  return {
    name: 'cli',
    mode,
    target: 'node20',
    devtool: false,
    entry: { coachbook: './src/cli/main.ts' },
    output: { path: at('dist', 'cli'), clean: true, filename: '[name].js' },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    cache: cacheFor(`cli-${mode}`),
    module: { rules: [typescript] },
    optimization: { minimize: false },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

module.exports = async (env, argv) => {
  const mode = argv.mode ?? 'development';
  return [
    await pages(env, mode),
    ...(fs.existsSync(at('src/cli/main.ts')) && !env.WEBPACK_SERVE ? [commandLine(mode)] : []),
  ];
};
