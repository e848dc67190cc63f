use async_openai::types::CreateChatCompletionRequestArgs;

pub mod bert;

pub fn request() {
    let _ = CreateChatCompletionRequestArgs::default().model("gpt-4o-mini").build();
    let _ = hf_hub::api::sync::Api::new().unwrap().model("google/gemma-2-9b".to_string());
    let level = "O3";
}
