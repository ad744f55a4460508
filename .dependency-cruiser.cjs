/**
 * The map of the program, enforced (docs/decisions tells why):
 *
 *   taskpane, commands, cli
 *          |            workbook/excel   workbook/file      the hosts; only they know Office, xlsx and docx
 *          |            document
 *   exchange, audit          |              |
 *          |            workbook/*.ts  (port, plan runner)
 *   validation, scoring, worksheet
 *          |
 *      assessment
 *          |
 *      instrument            i18n, support: leaves, open to all
 *
 * An arrow never points up. Type-only imports count: they are dependencies of the reader too.
 */

/** Lowest first. A folder may import from its own level and from those below. */
const LEVELS = [
  ['instrument'],
  ['assessment'],
  ['scoring', 'validation', 'worksheet'],
  ['planning'],
  ['exchange', 'audit'],
  ['taskpane', 'commands', 'cli'],
];

const LEAVES = ['i18n', 'support'];
const CORE = [...LEVELS.slice(0, -1).flat(), ...LEAVES];
const HOSTS = '^src/(workbook/(file|excel)|document)/';

const folder = (...names) => `^src/(${names.join('|')})/`;
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

const upward = LEVELS.slice(0, -1).map((level, index) => ({
  name: `${level.join('-')}-stays-below`,
  comment: `${level.join(', ')} must not know the levels above.`,
  severity: 'error',
  from: { path: folder(...level) },
  to: { path: folder(...LEVELS.slice(index + 1).flat()) },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'scoring-alone',
      comment: 'The score is a function of edition, policies and answers; sheets and findings build on it.',
      severity: 'error',
      from: { path: folder('scoring') },
      to: { path: folder('validation', 'worksheet') },
    },
    {
      name: 'leaves-import-nothing',
      comment: 'i18n and support may be imported by everyone because they import nothing but themselves.',
      severity: 'error',
      from: { path: '^src/(i18n|support)/' },
      to: { path: '^src/', pathNot: '^src/$1/' },
    },
    {
      name: 'core-below-workbook',
      comment: 'Only audit and exchange, which work on a whole workbook, may name the port.',
      severity: 'error',
      from: { path: folder('instrument', 'assessment', 'scoring', 'validation', 'worksheet') },
      to: { path: folder('workbook') },
    },
    {
      name: 'core-without-hosts',
      comment: 'The core speaks to a workbook through the port, never to Office or to an xlsx library.',
      severity: 'error',
      from: { path: folder(...CORE) },
      to: { path: HOSTS },
    },
    {
      name: 'port-imports',
      comment: 'The port and the plan runner know cells and answers, no host and nothing of the surface.',
      severity: 'error',
      from: { path: '^src/workbook/[^/]+$' },
      to: {
        path: '^src/',
        pathNot: '^src/(workbook/[^/]+$|(worksheet|assessment|instrument|i18n|support)/)',
      },
    },
    {
      name: 'host-imports',
      comment: 'A host implements the port; it knows no other host and nothing of the surface.',
      severity: 'error',
      from: { path: '^src/workbook/(file|excel)/' },
      to: {
        path: '^src/',
        pathNot: '^src/(workbook/[^/]+$|workbook/$1/|(worksheet|assessment|instrument|i18n|support)/)',
      },
    },
    {
      name: 'excel-without-files',
      comment:
        'The pane reaches the workbook through Excel; an xlsx library would only weigh it down. Files beside it, ' +
        'as an evaluator sends them back, are read by a part that is fetched when it is needed.',
      severity: 'error',
      from: { path: folder('taskpane', 'commands') },
      to: { path: '^src/workbook/file/', dynamic: false },
    },
    {
      name: 'pane-without-cli',
      severity: 'error',
      from: { path: folder('taskpane', 'commands') },
      to: { path: folder('cli') },
    },
    {
      name: 'cli-without-excel',
      comment: 'The command line runs without Office.',
      severity: 'error',
      from: { path: folder('cli') },
      to: { path: '^src/(workbook/excel|taskpane|commands)/' },
    },
    {
      name: 'commands-without-pane',
      comment: 'A ribbon button works with the pane closed.',
      severity: 'error',
      from: { path: folder('commands') },
      to: { path: folder('taskpane') },
    },
    {
      name: 'no-node-in-core',
      comment: 'The core runs in Excel and in browsers, where Node.js is not.',
      severity: 'error',
      from: { path: [folder(...CORE), '^src/(taskpane|commands|workbook/excel)/', '^src/workbook/[^/]+$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'document-imports',
      comment: 'The writer and reader of documents implement the port of reports and know nothing else.',
      severity: 'error',
      from: { path: '^src/document/' },
      to: { path: '^src/', pathNot: '^src/(document|exchange/report)/' },
    },
    {
      name: 'xlsx-library-only-in-file-host',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbook/file/' },
      to: { path: npm('hucre') },
    },
    {
      name: 'docx-library-only-in-document',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/document/' },
      to: { path: npm('docx') },
    },
    {
      name: 'zip-library-only-in-hosts',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(workbook/file|document)/' },
      to: { path: npm('fflate') },
    },
    {
      name: 'papaparse-only-for-tables',
      severity: 'error',
      from: { path: '^src/', pathNot: folder('instrument', 'exchange') },
      to: { path: npm('papaparse', '@types/papaparse') },
    },
    {
      name: 'valibot-only-at-the-edges',
      comment: 'Data are checked once, where they come in; inside, types speak.',
      severity: 'error',
      from: { path: '^src/', pathNot: folder('instrument', 'exchange') },
      to: { path: npm('valibot') },
    },
    {
      name: 'hashes-only-in-the-seal',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/exchange/seal/' },
      to: { path: npm('@noble/hashes') },
    },
    {
      name: 'no-other-package',
      comment: 'A new package in src is a decision: add it here, with its place.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: 'node_modules/',
        pathNot: npm(
          'hucre',
          'fflate',
          'docx',
          'papaparse',
          '@types/papaparse',
          '@types/node',
          'valibot',
          '@noble/hashes',
        ),
      },
    },
    {
      name: 'src-alone',
      comment: 'What is shipped must not lean on what is not.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts|workbench)/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'The imported file or package does not exist.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.d.ts', '.js', '.cjs', '.json'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
      exportsFields: ['exports'],
    },
    skipAnalysisNotInRules: true,
  },
};
