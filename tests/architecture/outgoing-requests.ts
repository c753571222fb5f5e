import ts from 'typescript';

/** What the runtime has for it without an import. */
const GLOBALS = new Set(['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'sendBeacon']);

/**
 * Modules that send nothing anywhere by themselves. Every other counts as one that does until it stands here, also one that is
 * new: of most HTTP clients the name would not say it.
 */
const QUIET = new Set([
  ...[
    'node:async_hooks',
    'node:crypto',
    'node:events',
    'node:fs',
    'node:fs/promises',
    'node:module',
    'node:os',
  ],
  ...['node:path', 'node:stream', 'node:timers/promises', 'node:url', 'node:util', 'node:zlib'],
  ...['@fastify/helmet', '@fastify/rate-limit', '@fastify/static', 'fastify', 'pino'],
  ...['@trpc/server', '@trpc/server/adapters/fastify', '@trpc/server/http', 'prom-client'],
  ...['better-auth/api', 'better-auth/crypto', 'better-auth/plugins/magic-link'],
  ...[
    'csv-parse/sync',
    'csv-stringify/sync',
    '@date-fns/tz',
    'feedsmith',
    'html-to-text',
    'i18next',
    'ical-generator',
    'kysely',
    'kysely/helpers/postgres',
    'lru-cache',
    'zod',
  ],
]);

/** By what a source could send a request: globals, modules, and imports that only the running program knows; each once, in order. */
export function sendersIn(source: string): string[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  const found = new Set<string>();
  const look = (node: ts.Node): void => {
    const name = ts.isIdentifier(node) && GLOBALS.has(node.text) ? node.text : moduleOf(node);
    if (name !== undefined && !QUIET.has(name)) found.add(name);
    // What a property is called sends nothing: the word on a button is `fetch: 'Hent'`.
    if (ts.isPropertyAssignment(node)) look(node.initializer);
    else ts.forEachChild(node, look);
  };
  look(file);
  return [...found].sort();
}

/** The module that a node brings in as code, not as a type; none for one of our own. */
function moduleOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node))
    return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      ? undefined
      : foreign(node.moduleSpecifier);
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
    return node.isTypeOnly ? undefined : foreign(node.moduleSpecifier);
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const brings =
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require');
  return brings ? foreign(node.arguments[0]) : undefined;
}

function foreign(specifier: ts.Expression | undefined): string | undefined {
  if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return 'import()';
  return /^(\.|@koble\/)/.test(specifier.text) ? undefined : specifier.text;
}
