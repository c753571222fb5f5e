/** A fault against one rule of .dependency-cruiser.cjs: `source` is put at the end of `file`, which may exist already. */
export interface PlantedImport {
  rule: string;
  file: string;
  source: string;
}

/** Files that the faults need, or the other half of one. */
export const SCENERY: Record<string, string> = {
  'apps/web/src/features/planted-other/part.ts': 'export const part = 1;\n',
  'packages/kernel/src/planted-hen.ts':
    "import type { Egg } from './planted-egg';\nexport type Hen = Egg | 2;\n",
  'packages/pilots/src/planted-server.ts': "import 'node:fs';\nexport const served = 1;\n",
};

/** At least one for each rule; more where a rule has more than one side. */
export const PLANTED: PlantedImport[] = [
  {
    rule: 'no-cycles',
    file: 'packages/kernel/src/planted-egg.ts',
    source: "import type { Hen } from './planted-hen';\nexport type Egg = Hen | 1;\n",
  },
  {
    rule: 'web-takes-api-as-type',
    file: 'apps/web/src/planted-api.ts',
    source: "import { appRouter } from '@koble/api';\nexport const router = appRouter;\n",
  },
  {
    rule: 'web-takes-schema-doors',
    file: 'apps/web/src/planted-door.ts',
    source: "import '@koble/needs';\n",
  },
  {
    rule: 'no-feature-to-feature',
    file: 'apps/web/src/features/planted-one/part.ts',
    source: "import '../planted-other/part';\n",
  },
  {
    rule: 'no-feature-to-feature',
    file: 'apps/web/src/shared/planted.ts',
    source: "import '../features/planted-other/part';\n",
  },
  {
    rule: 'schema-is-browser-safe',
    file: 'packages/pilots/src/schema.ts',
    source: "export { served } from './planted-server';\n",
  },
  {
    rule: 'schema-is-browser-safe',
    file: 'packages/needs/src/schema.ts',
    source: "export type { Db } from '@koble/db';\n",
  },
  {
    rule: 'no-deep-imports',
    file: 'packages/matching/src/planted-path.ts',
    source: "import '../../kernel/src/money';\n",
  },
  {
    rule: 'no-deep-imports',
    file: 'packages/matching/src/planted-name.ts',
    source: "import '@koble/kernel/src/money';\n",
  },
  {
    rule: 'no-deep-imports',
    file: 'scripts/planted-deep.ts',
    source: "import '../packages/kernel/src/money';\n",
  },
  {
    rule: 'sql-in-queries-only',
    file: 'packages/needs/src/planted-sql.ts',
    source: "import type { Kysely } from 'kysely';\nexport type Any = Kysely<unknown>;\n",
  },
  {
    rule: 'sql-in-queries-only',
    file: 'apps/server/src/planted-pool.ts',
    source: "import pg from 'pg';\nexport const pool = new pg.Pool();\n",
  },
  {
    rule: 'platform-knows-no-domain',
    file: 'packages/search/src/planted-domain.ts',
    source: "import '@koble/needs/schema';\n",
  },
  {
    rule: 'platform-knows-no-domain',
    file: 'packages/ui/src/planted-kernel.ts',
    source: "import '@koble/kernel';\n",
  },
  {
    rule: 'domains-in-written-order',
    file: 'packages/accounts/src/planted-later.ts',
    source: "import '@koble/needs/schema';\n",
  },
  {
    rule: 'domains-in-written-order',
    file: 'packages/needs/src/planted-beside.ts',
    source: "import '@koble/pilots/schema';\n",
  },
  {
    rule: 'domains-in-written-order',
    file: 'apps/server/src/planted-demo.ts',
    source: "import '@koble/demo';\n",
  },
  {
    rule: 'nothing-imports-an-app',
    file: 'packages/api/src/planted-app.ts',
    source: "import '../../../apps/server/src/main';\n",
  },
  {
    rule: 'nothing-imports-an-app',
    file: 'tests/api/planted-app.ts',
    source: "import '../../apps/server/src/main';\n",
  },
  {
    rule: 'test-support-only-from-tests',
    file: 'packages/db/src/planted-support.ts',
    source: "import '../../../tests/support/test-database';\n",
  },
  {
    rule: 'test-support-only-from-tests',
    file: 'scripts/planted-support.ts',
    source: "import '../tests/support/test-database';\n",
  },
  {
    rule: 'no-orphans',
    file: 'packages/kernel/src/planted-orphan.ts',
    source: 'export const alone = 1;\n',
  },
  {
    rule: 'not-to-unresolvable',
    file: 'packages/kernel/src/planted-nowhere.ts',
    source: "import './nowhere';\n",
  },
  {
    rule: 'no-dev-dependencies-in-production-source',
    file: 'packages/kernel/src/planted-dev.ts',
    source: "import 'fast-check';\n",
  },
  {
    rule: 'no-dev-dependencies-in-production-source',
    file: 'apps/worker/src/planted-dev.ts',
    source: "import '@koble/embedded';\n",
  },
];

/** What the rules must leave alone: the allowed thing beside each forbidden one. */
export const ALLOWED: Record<string, string> = {
  'apps/web/src/planted-type.ts':
    "import type { AppRouter } from '@koble/api';\nexport type Router = AppRouter;\n",
  'apps/web/src/planted-schema.ts': "import '@koble/needs/schema';\nimport '@koble/ui';\n",
  'packages/needs/src/planted-queries.ts':
    "import { sql } from 'kysely';\nexport const one = sql`1`;\n",
  'packages/api/src/planted-type.ts':
    "import type { Db } from '@koble/db';\nexport type Own = Db;\n",
  'packages/db/src/planted.test.ts': "import '../../../tests/support/test-database';\n",
  'tests/api/planted-server.ts': "import '../../apps/server/src/build-server';\n",
};
