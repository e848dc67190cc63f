import MLXLMCommon

let m = LLMRegistry.llama3_2_1B_4bit
switch x { case .qwen_3_4b_4bit: break }
