import { fromJsonSchema, McpServer, type CallToolResult, type JsonSchemaType } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';

import { createCatalogue } from '../catalogue/createCatalogue';
import { modelAnswerText, variedRecords } from '../present/agentAnswers';
import { agentTools, withinContext, type AgentToolName } from '../present/agentTools';
import { explainRecord } from '../present/commandLine/answers';
import { plainReport } from '../present/commandLine/plainReport';
import { answerModelQuestion, readModelQuestion } from '../scan/modelQuestion';
import type { ScanContext } from '../scan/scanText';

import { loadCatalogueData } from './loadCatalogue';
import { loadLanguage } from './loadLanguage';
import { withOverlays } from './overlays';
import { policiesBelow } from './policyFiles';
import { productVersion } from './productVersion';
import { scanPaths } from './scanPaths';
import { stderrLog } from './stderrLog';
import { todayUtc } from './today';
import { dutiesIn, speakingRoles } from './writeScan';

/**
 * Answers coding assistants over standard input and output, for the folder it was started in. The policy is read at each
 * question, so that a changed file counts at once. Specification: https://modelcontextprotocol.io/specification
 */
export function serve(language: 'en' | 'ko'): void {
  loadLanguage(language);
  serveStdio(createServer, {
    onerror: (error) => {
      stderrLog.warn(`mcp: ${error.message}`);
    },
  });
}

function createServer(): McpServer {
  const server = new McpServer(
    { name: 'ai-licence-lens', title: 'AI Licence Lens', version: productVersion() },
    { capabilities: { tools: {} } },
  );
  const register = (
    name: AgentToolName,
    answer: (input: unknown) => CallToolResult | Promise<CallToolResult>,
  ): void => {
    const { title, description, inputSchema } = agentTools[name];
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: fromJsonSchema(inputSchema as JsonSchemaType),
        annotations: { readOnlyHint: true, openWorldHint: false },
      },
      async (input) => answer(input),
    );
  };
  register('licence_of_model', answerModel);
  register('what_if', answerModel);
  register('scan_workspace', answerScan);
  return server;
}

function answerModel(input: unknown): CallToolResult {
  const question = readModelQuestion(input);
  if (question === undefined) return { isError: true, content: [{ type: 'text', text: 'The input needs an id.' }] };
  const answer = answerModelQuestion(folderContext(), question);
  const { judged } = answer;
  const record = explainRecord(
    question.namespace ?? judged.reference.namespace,
    question.id,
    judged,
    variedRecords(answer),
  );
  return { content: [{ type: 'text', text: modelAnswerText(answer) }], structuredContent: { ...record } };
}

async function answerScan(): Promise<CallToolResult> {
  const { scan, ...facts } = await scanPaths({ paths: ['.'] }, stderrLog);
  const roles = new Set(speakingRoles);
  const report = plainReport(scan, roles, { ...facts, duties: dutiesIn(scan, roles, ['.']) });
  return { content: [{ type: 'text', text: withinContext(report) }] };
}

function folderContext(): ScanContext {
  const today = todayUtc();
  const { policyFor } = policiesBelow(process.cwd(), today, stderrLog);
  const catalogue = createCatalogue(withOverlays(loadCatalogueData(), policyFor('').overlays, today, stderrLog));
  return { catalogue, policyFor, today };
}
