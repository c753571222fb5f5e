import eslint from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Files that a tool loads by their default export. */
const CONFIGS = [
  '**/*.config.{js,ts}',
  '.dependency-cruiser.cjs',
  'tests/support/{global-setup,summary-reporter}.ts',
];
const TESTS = ['tests/**', '{apps,packages}/*/src/**/*.test.{ts,tsx}'];
// A migration is one step that nobody edits afterwards, however long.
const DATA = [
  'packages/*/src/data/**',
  'packages/db/src/generated-types.ts',
  'packages/db/src/migrations/**',
  'apps/web/src/locales/**',
];

/** A rule is switched off in one place only, and the line says why. */
const disableNeedsReason = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { reason: 'Say why after " -- ", and name the rule.' },
  },
  create: (context) => ({
    Program() {
      for (const { type, node, value, justification } of context.sourceCode.getDisableDirectives()
        .directives)
        if (type !== 'enable' && (justification === '' || value === ''))
          context.report({ loc: node.loc, messageId: 'reason' });
    },
  }),
};

export default defineConfig(
  globalIgnores(['**/dist/', '**/.turbo/', '**/coverage/', '.data/', '.cache/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    extends: [eslint.configs.recommended],
    plugins: { koble: { rules: { 'disable-needs-reason': disableNeedsReason } } },
    rules: {
      eqeqeq: 'error',
      'koble/disable-needs-reason': 'error',
      'max-lines': ['error', 400],
      'max-params': ['error', 3],
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
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      // React's event handlers and Fastify's hooks take promises well.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      // A type parameter used once may still name what a caller states (a row's or a hit's type).
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // TanStack Router's way to leave a loader.
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allow: [
            {
              from: 'package',
              package: '@tanstack/router-core',
              name: ['Redirect', 'NotFoundError'],
            },
          ],
        },
      ],
      // An async function without await keeps the promise that its type says (hooks, use cases, fakes).
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // Our interfaces are plain objects: there is no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['{apps,packages}/*/src/**'],
    ignores: TESTS,
    rules: { 'no-console': 'error' },
  },
  {
    // What is started from a terminal talks to it.
    files: ['apps/{server,worker}/src/main.ts', 'apps/worker/src/commands/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['{apps,packages}/*/src/**'],
    ignores: ['**/env.ts', 'packages/embedded/**', ...TESTS],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'node:process', message: 'Use the global; the environment is read in env.ts.' },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'The environment is read in env.ts only.' },
      ],
    },
  },
  {
    files: ['apps/web/src/**', 'packages/ui/src/**'],
    extends: [reactHooks.configs.flat.recommended],
  },
  { files: [...TESTS, ...DATA], rules: { 'max-lines': 'off' } },
  {
    // Vitest's asymmetric matchers (`expect.any`) are typed `any`.
    files: TESTS,
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  { files: CONFIGS, rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', fetch: 'readonly' },
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' },
    },
  },
);
