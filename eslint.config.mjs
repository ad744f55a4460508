import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

const root = path.dirname(fileURLToPath(import.meta.url));

const TYPESCRIPT = ['{src,test,bench,scripts,workbench}/**/*.ts'];

/** Computes and knows nothing of where it runs: the same code serves Excel, the browser and the command line. */
const CORE = ['src/{instrument,assessment,scoring,validation,worksheet,i18n,audit,exchange,support}/**/*.ts'];
const EXCEL = ['src/workbook/excel/**/*.ts'];
const PANE_ADAPTER = ['src/taskpane/office-ready.ts'];

const OFFICE_GLOBALS = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime'].map((name) => ({
  name,
  message: 'Only src/workbook/excel and src/taskpane/office-ready.ts speak to Office.',
}));
const HOST_GLOBALS = [
  ...[
    'window',
    'document',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'fetch',
    'XMLHttpRequest',
  ],
  ...['process', 'Buffer', 'require', '__dirname', '__filename', 'console', 'setTimeout', 'setInterval'],
].map((name) => ({ name, message: 'The core knows no host: take what you need as an argument.' }));
const NO_DIALOGS = ['alert', 'confirm', 'prompt'].map((name) => ({
  name,
  message: 'Office.js switches it off; show it in the pane.',
}));

const FORBIDDEN_SYNTAX = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Cell contents must never become markup: set textContent, or build elements (taskpane/dom.ts).',
  },
  {
    selector: "MemberExpression[object.name='window'][property.name=/^(open|alert|confirm|prompt)$/]",
    message: 'Not available in an Office add-in.',
  },
  {
    selector: "MemberExpression[object.name='history'][property.name=/^(pushState|replaceState)$/]",
    message: 'Office.js removes it.',
  },
];

/** Types too: whoever names Excel.Range depends on Office as much as whoever calls it. */
const OFFICE_TYPES = {
  selector: `TSQualifiedName[left.name=/^(${OFFICE_GLOBALS.map(({ name }) => name).join('|')})$/]`,
  message: OFFICE_GLOBALS[0].message,
};

const NODE_GLOBALS = Object.fromEntries(
  'require module __dirname __filename process console Buffer URL setTimeout fetch AbortSignal'
    .split(' ')
    .map((name) => [name, 'readonly']),
);

/** The plugin's own recommendation, without the parser and the formatter it brings along. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules = {} }) => Object.entries(rules))
    .filter(([name]) => name.startsWith('office-addins/')),
);

export default defineConfig(
  { ignores: ['dist/', 'out/', '.cache/', 'node_modules/', 'assets/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'warn' } },
  {
    rules: {
      // `== null` asks for null and undefined at once, which is what cells give.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'max-lines': ['warn', { max: 300, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      'no-restricted-globals': ['error', ...OFFICE_GLOBALS, ...NO_DIALOGS],
      'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX, OFFICE_TYPES],
    },
  },
  {
    files: CORE,
    rules: { 'no-restricted-globals': ['error', ...OFFICE_GLOBALS, ...NO_DIALOGS, ...HOST_GLOBALS] },
  },
  {
    files: [...EXCEL, ...PANE_ADAPTER],
    rules: {
      'no-restricted-globals': ['error', ...NO_DIALOGS],
      'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX],
    },
  },
  {
    files: ['src/taskpane/**/*.ts', 'src/commands/**/*.ts', ...EXCEL],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { sourceType: 'commonjs', globals: NODE_GLOBALS },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error' },
  },
  {
    // Tables of cases are long and easy to read.
    files: ['test/**/*.ts'],
    rules: { 'max-lines': ['warn', { max: 500, skipBlankLines: false, skipComments: false }] },
  },
);
