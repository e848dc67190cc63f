use rig::providers::{anthropic, xai};
fn main() {
    client.agent(anthropic::completion::CLAUDE_SONNET_4_5);
    client.completion_model(super::GROK_4);
    client.agent(env::MODEL_2);
    client.agent(settings.GPT_4_MODEL);
    log(anthropic::completion::CLAUDE_SONNET_4_5);
}
