import { query } from '@anthropic-ai/claude-agent-sdk';
query({ prompt: 'sonnet', options: { model: 'opus', agents: { a: { model: 'haiku' } } } });
