use openai_api_rs::v1::chat_completion::ChatCompletionRequest;

let request = ChatCompletionRequest::new("acme-wind-1".to_string(), messages);
