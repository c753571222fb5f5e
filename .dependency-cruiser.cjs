// The walls between packages, features and files. tests/architecture plants one fault of each kind and sees it caught.
const fs = require('node:fs');
const path = require('node:path');

/** A package may import those of the rows above its own, never one beside it. */
const ORDER = [
  ['kernel', 'embedded', 'ui', 'words'],
  ['db', 'files', 'pdf', 'search', 'taxonomy'],
  ['accounts'],
  ['aid'],
  ['needs', 'candidates', 'pilots', 'funding', 'maturity'],
  ['catalogue'],
  ['matching', 'feeds'],
  ['introductions'],
  ['agreements', 'cases', 'plans'],
  ['joint-needs'],
  ['notifications'],
  ['alerts'],
  ['programme'],
  ['api', 'demo'],
];

const TEST_FILES = ['^tests/', '\\.test\\.tsx?$'];
// A file has an extension; Node's own modules have none.
const NODE_BUILT_IN = '^[^.]+$';
const WORKSPACES = readWorkspaces();
/** The files that the packages' `exports` name. */
const DOORS = WORKSPACES.flatMap(({ folder, manifest }) =>
  Object.values(manifest.exports ?? {}).map((door) => `^${path.posix.join(folder, door)}$`),
);

function inPackage(names) {
  return `^packages/(${names.join('|')})/`;
}

/** The workspaces' folders with their package.json. */
function readWorkspaces() {
  return ['apps', 'packages'].flatMap((parent) =>
    fs
      .readdirSync(path.join(__dirname, parent))
      .map((name) => ({
        folder: `${parent}/${name}`,
        file: path.join(__dirname, parent, name, 'package.json'),
      }))
      .filter(({ file }) => fs.existsSync(file))
      .map(({ folder, file }) => ({ folder, manifest: JSON.parse(fs.readFileSync(file, 'utf8')) })),
  );
}

function ownNames(dependencies = {}) {
  return Object.keys(dependencies)
    .filter((name) => name.startsWith('@koble/'))
    .map((name) => name.slice('@koble/'.length));
}

function wall(name, comment, { from = {}, to }) {
  return { name, severity: 'error', comment, from, to };
}

function walls(name, comment, sides) {
  return sides.map((side) => wall(name, comment, side));
}

module.exports = {
  forbidden: [
    wall(
      'no-cycles',
      'Two that need each other are one; also of types, or neither can be read alone.',
      {
        to: { circular: true },
      },
    ),
    wall(
      'web-takes-api-as-type',
      'The browser must not carry the server: `import type { AppRouter }`.',
      {
        from: { path: '^apps/web/' },
        to: { path: '^packages/api/', dependencyTypesNot: ['type-only'] },
      },
    ),
    wall(
      'web-takes-schema-doors',
      "The browser gets a package's `/schema`; kernel, ui and words are made for it.",
      {
        from: { path: '^apps/web/' },
        to: {
          path: ['^packages/', '^@koble/'],
          pathNot: [
            '^packages/[^/]+/src/schema\\.ts$',
            '^packages/(kernel|ui|api)/src/index\\.ts$',
            '^packages/words/',
            // What the first load needs of the catalogue, without zod.
            '^packages/catalogue/src/address-names\\.ts$',
          ],
        },
      },
    ),
    ...walls('no-feature-to-feature', 'routes -> features -> shared: a route composes features.', [
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
    ]),
    wall(
      'schema-is-browser-safe',
      '`schema.ts` reaches schemas, zod, the kernel and pure files only.',
      {
        from: { path: '^packages/[^/]+/src/schema\\.ts$' },
        to: {
          reachable: true,
          path: [
            NODE_BUILT_IN,
            '(^|/)node_modules/(?!zod/)',
            '^packages/(db|embedded|api)/',
            '^packages/(?!kernel/)[^/]+/src/index\\.ts$',
            '-queries\\.ts$',
          ],
        },
      },
    ),
    ...walls('no-deep-imports', 'A package is entered by the doors that its `exports` name.', [
      {
        from: { path: '^packages/([^/]+)/' },
        to: { path: '^packages/', pathNot: ['^packages/$1/', ...DOORS] },
      },
      { from: { pathNot: '^packages/' }, to: { path: '^packages/', pathNot: DOORS } },
      { to: { path: '^@koble/[^/]+/' } },
    ]),
    wall('sql-in-queries-only', 'SQL is built in packages/db and in `*-queries.ts`.', {
      from: { pathNot: ['^packages/db/', '-queries\\.ts$', '^scripts/', ...TEST_FILES] },
      to: { path: '(^|/)node_modules/(kysely|pg|pg-[^/]+)/' },
    }),
    ...walls('platform-knows-no-domain', 'What everything stands on stands on nothing of ours.', [
      {
        from: { path: inPackage(['kernel', 'embedded', 'ui', 'words']) },
        to: { path: '^packages/', pathNot: '^packages/$1/' },
      },
      {
        from: { path: inPackage(['db', 'files', 'pdf', 'search', 'taxonomy']) },
        to: { path: '^packages/', pathNot: ['^packages/$1/', '^packages/kernel/'] },
      },
    ]),
    ...walls(
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
    ...walls(
      'nothing-imports-an-app',
      'An app is a process. Only the tests wire a server, or its sign-in alone, themselves.',
      [
        { from: { path: '^apps/([^/]+)/' }, to: { path: '^apps/', pathNot: '^apps/$1/' } },
        { from: { path: '^(packages|scripts)/' }, to: { path: '^apps/' } },
        {
          from: { path: '^tests/' },
          to: {
            path: '^apps/',
            pathNot:
              '^apps/server/src/(build-server|auth|auth-mail|mount-auth|oidc-clients|refuse-foreign-origin)\\.ts$',
          },
        },
      ],
    ),
    ...walls('test-support-only-from-tests', 'What tests lean on promises a product nothing.', [
      { from: { path: '^(apps|packages)/', pathNot: TEST_FILES }, to: { path: TEST_FILES } },
      // `npm run bench` runs the measurements of tests/load.
      { from: { path: '^scripts/' }, to: { path: TEST_FILES, pathNot: '^tests/load/' } },
    ]),
    wall('no-orphans', 'A file that nothing imports and that imports nothing is dead.', {
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '(^|/)[^/]+\\.config\\.[jt]s$', ...TEST_FILES],
      },
      to: {},
    }),
    wall('not-to-unresolvable', 'An import that leads nowhere hides every rule behind it.', {
      to: { couldNotResolve: true },
    }),
    ...walls(
      'no-dev-dependencies-in-production-source',
      'What the product runs on is in `dependencies`; of the others only types.',
      [
        {
          from: { path: '^(apps|packages)/[^/]+/src/', pathNot: TEST_FILES },
          to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
        },
        ...WORKSPACES.map(({ folder, manifest }) => ({
          from: { path: `^${folder}/src/`, pathNot: TEST_FILES },
          to: {
            path: inPackage(ownNames(manifest.devDependencies)),
            dependencyTypesNot: ['type-only'],
          },
        })),
      ],
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^apps/[^/]+/dist/' },
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
