import type { FileKind } from '../fileKind';

const names =
  /^(?:package-lock|npm-shrinkwrap|composer\.lock|pnpm-lock|packages\.lock|tokenizer|vocab|merges|special_tokens_map|added_tokens|tsconfig.*|project\.assets)(?:\.\w+)?$/;

/** True for lock files, vocabularies and compiler settings: large, and no place where anybody configures a model. */
export function isLockOrData(file: Pick<FileKind, 'baseName'>): boolean {
  return names.test(file.baseName);
}
