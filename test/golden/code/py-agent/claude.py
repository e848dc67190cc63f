from claude_agent_sdk import ClaudeAgentOptions

options = ClaudeAgentOptions(model="opus", system_prompt="opus")
