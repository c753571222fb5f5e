// The walls between packages, features and files. tests/architecture plants one fault of each kind and sees it caught.
const fs = require('node:fs');
const path = require('node:path');

/** A package may import those of the rows above its own, never one beside it. */
const ORDER = [
  ['kernel', 'embedded', 'ui'],
  ['db', 'search', 'taxonomy'],
  ['accounts'],
  ['needs', 'candidates', 'pilots', 'funding', 'maturity'],
  ['catalogue'],
  ['matching'],
  ['introductions'],
  ['notifications'],
  ['programme'],
  ['api', 'demo'],
];

const TEST_FILES = ['^tests/', '\\.test\\.tsx?$'];
const NODE_BUILT_IN = '^(node:)?[a-z_]+(/[a-z]+)?$';
const DOORS = doors();

function inPackage(names) {
  return `^packages/(${names.join('|')})/`;
}

/** The files that the packages' `exports` name, as patterns. */
function doors() {
  const packages = path.join(__dirname, 'packages');
  return fs
    .readdirSync(packages)
    .filter((name) => fs.existsSync(path.join(packages, name, 'package.json')))
    .flatMap((name) => {
      const manifest = path.join(packages, name, 'package.json');
      const { exports } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
      return Object.values(exports).map((door) => `^${path.posix.join('packages', name, door)}$`);
    });
}

function error(name, comment, { from = {}, to }) {
  return { name, severity: 'error', comment, from, to };
}

function wordedOnce(name, comment, walls) {
  return walls.map((wall) => error(name, comment, wall));
}

module.exports = {
  forbidden: [
    error(
      'no-cycles',
      'Two that need each other are one; also of types, or neither can be read alone.',
      {
        to: { circular: true },
      },
    ),
    error(
      'web-takes-api-as-type',
      'The browser must not carry the server: `import type { AppRouter }`.',
      {
        from: { path: '^apps/web/' },
        to: { path: '^packages/api/', dependencyTypesNot: ['type-only'] },
      },
    ),
    error(
      'web-takes-schema-doors',
      "The browser gets a package's `/schema`; kernel and ui are made for it.",
      {
        from: { path: '^apps/web/' },
        to: {
          path: ['^packages/', '^@koble/'],
          pathNot: [
            '^packages/[^/]+/src/schema\\.ts$',
            '^packages/(kernel|ui|api)/src/index\\.ts$',
          ],
        },
      },
    ),
    ...wordedOnce(
      'no-feature-to-feature',
      'routes -> features -> shared: a route composes features.',
      [
        {
          from: { path: '^apps/web/src/features/([^/]+)/' },
          to: {
            path: '^apps/web/src/(features|routes)/',
            pathNot: '^apps/web/src/features/$1/',
          },
        },
        {
          from: { path: '^apps/web/src/shared/' },
          to: { path: '^apps/web/src/(features|routes)/' },
        },
      ],
    ),
    error(
      'schema-is-browser-safe',
      '`schema.ts` reaches schemas, zod, the kernel and pure files only.',
      {
        from: { path: '^packages/[^/]+/src/schema\\.ts$' },
        to: {
          reachable: true,
          path: [
            NODE_BUILT_IN,
            '^node_modules/(?!zod/)',
            '^packages/(db|embedded|api)/',
            '^packages/(?!kernel/)[^/]+/src/index\\.ts$',
            '-queries\\.ts$',
          ],
        },
      },
    ),
    ...wordedOnce('no-deep-imports', 'A package is entered by the doors that its `exports` name.', [
      {
        from: { path: '^packages/([^/]+)/' },
        to: { path: '^packages/', pathNot: ['^packages/$1/', ...DOORS] },
      },
      { from: { pathNot: '^packages/' }, to: { path: '^packages/', pathNot: DOORS } },
      { to: { path: '^@koble/[^/]+/' } },
    ]),
    error('sql-in-queries-only', 'SQL is built in packages/db and in `*-queries.ts`.', {
      from: { pathNot: ['^packages/db/', '-queries\\.ts$', '^scripts/', ...TEST_FILES] },
      to: { path: '^node_modules/(kysely|pg|pg-[^/]+)/' },
    }),
    ...wordedOnce(
      'platform-knows-no-domain',
      'What everything stands on stands on nothing of ours.',
      [
        {
          from: { path: inPackage(['kernel', 'embedded', 'ui']) },
          to: { path: '^packages/', pathNot: '^packages/$1/' },
        },
        {
          from: { path: inPackage(['db', 'search', 'taxonomy']) },
          to: { path: '^packages/', pathNot: ['^packages/$1/', '^packages/kernel/'] },
        },
      ],
    ),
    ...wordedOnce(
      'domains-in-written-order',
      'Imports go up the list of DESIGN.md; down go outbox events.',
      [
        ...ORDER.slice(2).map((row, i) => ({
          from: { path: inPackage(row) },
          to: { path: inPackage(ORDER.slice(i + 2).flat()), pathNot: '^packages/$1/' },
        })),
        // The demo region loads itself through the domains; nothing may come to need it.
        { from: { path: '^apps/(?!worker/)' }, to: { path: '^packages/demo/' } },
        // A package without a row has no order.
        { from: {}, to: { path: '^packages/', pathNot: inPackage(ORDER.flat()) } },
      ],
    ),
    ...wordedOnce(
      'nothing-imports-an-app',
      'An app is a process. Only the tests wire a server themselves.',
      [
        { from: { path: '^apps/([^/]+)/' }, to: { path: '^apps/', pathNot: '^apps/$1/' } },
        { from: { path: '^(packages|scripts)/' }, to: { path: '^apps/' } },
        {
          from: { path: '^tests/' },
          to: { path: '^apps/', pathNot: '^apps/server/src/build-server\\.ts$' },
        },
      ],
    ),
    error(
      'test-support-only-from-tests',
      'What tests use has no guarantees to give to a product.',
      {
        from: { pathNot: TEST_FILES },
        to: { path: TEST_FILES },
      },
    ),
    error('no-orphans', 'A file that nothing imports and that imports nothing is dead.', {
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '(^|/)[^/]+\\.config\\.[jt]s$', ...TEST_FILES],
      },
      to: {},
    }),
    error('not-to-unresolvable', 'An import that leads nowhere hides every rule behind it.', {
      to: { couldNotResolve: true },
    }),
    error(
      'no-dev-dependencies-in-production-source',
      'What the product runs on is in `dependencies`; of the others only types.',
      {
        from: { path: '^(apps|packages)/[^/]+/src/', pathNot: TEST_FILES },
        to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/dist/', '^tests/e2e/shots/'] },
    // Without it type imports vanish, and with them half of every rule.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
};
