import type { UsageKey } from '../domain/usageProfile';
import { usageKeys } from '../domain/usageProfile';

/** What coding assistants may ask, in every host by the same words. Descriptions are read by models, so they are English only. */
export interface AgentTool {
  readonly title: string;
  readonly description: string;
  /** JSON Schema of the input. */
  readonly inputSchema: {
    readonly type: 'object';
    readonly properties: Readonly<Record<string, unknown>>;
    readonly required?: readonly string[];
    readonly additionalProperties: false;
  };
}

export type AgentToolName = 'licence_of_model' | 'scan_workspace' | 'what_if';

const id = {
  type: 'string',
  minLength: 1,
  description:
    'The model id or package name as it would be written in code, such as meta-llama/Llama-2-7b-hf, gpt-4o or ultralytics. A package may carry @version.',
};
const namespace = {
  type: 'string',
  description:
    'Where the id is looked up: huggingface, openai, anthropic, bedrock, ollama, npm, pypi, cargo and the like. Left out: wherever it fits.',
};

function usageProperties(): Readonly<Record<UsageKey, unknown>> {
  const properties = usageKeys.map((key) => [key, { description: `As under usage: ${key} in .ai-licence.yaml` }]);
  return Object.fromEntries(properties) as Record<UsageKey, unknown>;
}

export const agentTools: Readonly<Record<AgentToolName, AgentTool>> = {
  licence_of_model: {
    title: 'Licence of a model or package',
    description:
      'Says what licence an AI model or package has, what it allows, asks and forbids for this project, with clause and source, and how open the model is. Ask before writing a model id or adding an AI package. It states what terms say and gives no legal advice.',
    inputSchema: { type: 'object', properties: { id, namespace }, required: ['id'], additionalProperties: false },
  },
  scan_workspace: {
    title: 'AI licences of the workspace',
    description:
      'Finds every AI model and AI package that the workspace names and reports the verdict on each for this project, with clauses, duties and what is unknown, as Markdown.',
    inputSchema: { type: 'object', properties: {}, additionalProperties: false },
  },
  what_if: {
    title: 'What if the project changed',
    description:
      'Judges one AI model or package with some facts of the project changed, such as more users, another territory or distribution, and says which of them change the verdict.',
    inputSchema: {
      type: 'object',
      properties: {
        id,
        namespace,
        facts: {
          type: 'object',
          description: 'The facts to change, such as {"monthlyActiveUsers": 800000000}.',
          properties: usageProperties(),
          minProperties: 1,
        },
      },
      required: ['id', 'facts'],
      additionalProperties: false,
    },
  },
};

/** Editors ask for names that carry the name of the extension. */
export function editorToolName(name: AgentToolName): string {
  return `aiLicenceLens_${name}`;
}

const longestAnswer = 60_000;

/** An answer that fits into the context of a model; what was cut is said. */
export function withinContext(text: string): string {
  if (text.length <= longestAnswer) return text;
  const end = text.lastIndexOf('\n', longestAnswer);
  return `${text.slice(0, end)}\n\n(${String(text.length - end)} more characters were left out; ask about single ids for the rest.)\n`;
}
