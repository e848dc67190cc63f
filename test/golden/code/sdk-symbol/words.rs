use rig::providers::{cohere, mistral};
let a = client.agent(mistral::MISTRAL_LARGE);
let b = client.completion_model(cohere::COMMAND_R_PLUS);
let c = client.set_limit(mistral::RATE_LIMIT);
