import { explain } from './explainCommand';
import { helpText, parseCommandLine, type Command } from './commandLine';
import { loadLanguage } from './loadLanguage';
import { mcp } from './mcpCommand';
import { notices } from './noticesCommand';
import { scan } from './scanCommand';
import { productVersion } from './productVersion';

/** Runs one command and answers the exit status: 0 nothing to report, 1 findings, 2 wrong usage or unreadable input. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const command = parseCommandLine(args);
  switch (command.name) {
    case 'help':
      process.stdout.write(helpText);
      return 0;
    case 'version':
      process.stdout.write(`${productVersion()}\n`);
      return 0;
    case 'wrong':
      process.stderr.write(`ai-licence-lens: ${command.reason}\n`);
      return 2;
    case 'scan':
    case 'explain':
    case 'notices':
    case 'mcp':
      break;
  }
  try {
    loadLanguage(command.language);
    return await run(command);
  } catch (error) {
    process.stderr.write(`ai-licence-lens: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function run(command: Extract<Command, { name: 'scan' | 'explain' | 'notices' | 'mcp' }>): Promise<number> {
  switch (command.name) {
    case 'scan':
      return scan(command);
    case 'explain':
      return explain(command);
    case 'notices':
      return notices(command);
    case 'mcp':
      return mcp(command.language);
  }
}
