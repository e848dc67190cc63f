import lt from 'semver/functions/lt';
import * as vscode from 'vscode';

import { modelAnswerText } from '../present/agentAnswers';
import type { AgentToolName } from '../present/agentTools';
import { editorToolName, withinContext } from '../present/agentTools';
import { quietRoles } from '../present/diagnostic';
import { renderReportMarkdown } from '../present/report/reportMarkdown';
import { answerModelQuestion, readModelQuestion } from '../scan/modelQuestion';

import { currentReport } from './currentReport';
import { scanContextFor } from './judge';
import type { Parts } from './parts';
import { scanFolders } from './workspaceScan';

/** The part of `vscode.lm` used here, which came with 1.95; the oldest editor supported is older. */
interface LanguageModels {
  readonly registerTool: (
    name: string,
    tool: { readonly invoke: (options: { readonly input: unknown }) => Promise<unknown> },
  ) => vscode.Disposable;
}

interface ToolResultParts {
  readonly LanguageModelToolResult: new (content: readonly unknown[]) => unknown;
  readonly LanguageModelTextPart: new (text: string) => unknown;
}

const noCatalogue = 'The catalogue of licences could not be loaded.';

/** Offers the answers to chat agents, where the editor has tools for language models. */
export function registerLanguageModelTools(parts: Parts): vscode.Disposable {
  // Earlier editors have the functions as a proposal, which throws when it is used.
  if (lt(vscode.version, '1.95.0')) return vscode.Disposable.from();
  const { lm, LanguageModelToolResult, LanguageModelTextPart } = vscode as unknown as {
    readonly lm: LanguageModels;
  } & ToolResultParts;
  const offer = (name: AgentToolName, answer: (input: unknown) => Promise<string>): vscode.Disposable =>
    lm.registerTool(editorToolName(name), {
      invoke: async ({ input }) => new LanguageModelToolResult([new LanguageModelTextPart(await answer(input))]),
    });
  return vscode.Disposable.from(
    offer('licence_of_model', (input) => answerModel(parts, input)),
    offer('what_if', (input) => answerModel(parts, input)),
    offer('scan_workspace', () => answerScan(parts)),
  );
}

async function answerModel(parts: Parts, input: unknown): Promise<string> {
  const question = readModelQuestion(input);
  if (question === undefined) throw new Error('The input needs an id.');
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const context = await scanContextFor(parts.catalogues, parts.policies, folder);
  if (context === undefined) throw new Error(noCatalogue);
  return modelAnswerText(answerModelQuestion(context, question));
}

async function answerScan(parts: Parts): Promise<string> {
  const totals = await scanFolders(parts);
  if (totals === undefined) throw new Error(noCatalogue);
  const report = await currentReport(parts, totals, ({ reference }) => !quietRoles.has(reference.role));
  return withinContext(renderReportMarkdown(report));
}
