import * as vscode from 'vscode';

import type { Parts } from '../parts';

import { registerModelCompletion } from './modelCompletion';
import { registerPolicyCompletion } from './policyCompletion';

/** Completion of model ids in code and of the project's own policy file. */
export function registerCompletion({ catalogues, policies, scans }: Parts): vscode.Disposable {
  return vscode.Disposable.from(
    registerModelCompletion(catalogues, policies),
    registerPolicyCompletion(scans, catalogues),
  );
}
