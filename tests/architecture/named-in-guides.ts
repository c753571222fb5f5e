import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './tree-copy';

/** What a guide may name: our folders, or a configuration file, which lies at the root. A glob or a placeholder stands for what is before it. */
const PATH =
  /^(?:\.\/)?(?:(?:apps|packages|tests|scripts|docs|\.ci)(?:\/[\w.@-]+)*\/?|[\w.-]+\.(?:json|js|cjs|config\.ts))(?=$|\/?[*<{:#])/;
const NPM_BUILT_INS = ['ci', 'install', 'audit'];

/** The repository's paths that a markdown text names in code spans and relative links, and that do not exist. */
export function pathsNowhere(markdown: string, folder: string): string[] {
  const spans = [...withoutFences(markdown).matchAll(/`([^`\s]+)`/g)].map(([, span = '']) => span);
  const links = [...markdown.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
  return [
    ...spans
      .flatMap((span) => PATH.exec(span)?.[0] ?? [])
      .filter((path) => !existsSync(join(ROOT, path))),
    ...links.filter((link) => !existsSync(join(ROOT, folder, link))),
  ];
}

/** The npm scripts that a markdown text names, in spans or fences, and that package.json does not have. */
export function scriptsNowhere(markdown: string, scripts: Record<string, string>): string[] {
  const named = [...markdown.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map(
    ([, name = '']) => name,
  );
  return named.filter((name) => !(name in scripts) && !NPM_BUILT_INS.includes(name));
}

function withoutFences(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```/gm, '');
}
