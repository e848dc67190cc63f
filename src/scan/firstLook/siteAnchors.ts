/**
 * Words of providers and libraries and their calls at whose side an id counts although the catalogue may not know it, written as
 * `anchorText.ts` says, with `+` for a blank and `_` for a dash. A word that is frequent in ordinary text does not belong here.
 * A test holds the lists against every golden input.
 */
export const callAnchors: readonly string[] = written(
  // Providers
  'openai~ anthropic claude_agent claudeagent claude_code_ hugging_face hf_hub hf-repo hf_repo vertexai generativeai ' +
    'generative-ai generativemodel <genai googlegenai mistralai cohere> cohereai coheremodel cohererer cohereemb <replicate. <replicate/ fal_client fal-ai groq together_ai ' +
    'togetherai deepseek dashscope zhipu volcengine moonshot siliconflow deepinfra cerebras perplexity openrouter xai_sdk <x.ai ' +
    'watsonx nvidia_ai chatnvidia databricks <cortex. tensorflow_hub ' +
    'upstage voyageai jinaai minimax azure_deployment azuredeployment cognitive_deployment ' +
    'ai.run( workers-ai inference.ai sambanova nebius novita stabilityai stability_ai stability_sdk runwayml elevenlabs deepgram assemblyai ' +
    'foundation_model foundation-model inference-profile modelarn ai21 aleph_alpha <reka_ <reka/ qianfan <clova baichuan gigachat ' +
    // Libraries and their calls
    'from_pretrained frompretrained pretrained_model pretrainedmodel from+transformers import+transformers "transformers transformers= :+transformers transformers.js sentence_transformer sentencetransformer crossencoder ' +
    'diffusers peft_model peftmodel unsloth import+trl from+trl <trl_sft sfttrainer vllm sglang lmdeploy llama_cpp llamacpp llama-server llama-cli ctransformers gpt4all ' +
    'mlx_lm mlx_vlm mlx-community mlxllm ctranslate2 <timm> open_clip openclip torch.hub torchhub torchvision <keras tf.keras tf_keras ultralytics whisper spacy stanza.pipeline import+stanza ' +
    '<flair. from+flair import+flair <gensim> <fasttext from_preset coqui tts_models vocoder_models insightface faceanalysis deepface easyocr paddleocr rembg fastembed ' +
    'flagmodel flagreranker keybert bertopic gliner outlines.models outlines.from import+outlines from+outlines outlines/ guidance.models import+guidance from+guidance pyannote speechbrain aws_sagemaker import+sagemaker from+sagemaker snapshot_download ' +
    'load_dataset loaddataset langchain llama_index llamaindex litellm <dspy> instructor.from instructor.patch import+instructor from+instructor instructor-ai instructor/ instructor== crewai autogen_agentchat autogen_ext autogen_core import+autogen from+autogen pyautogen pydantic_ai pydantic-ai smolagents ' +
    '<agno. from+agno import+agno phidata <phi.model google.adk haystack-ai haystack_ai import+haystack from+haystack ragas deepeval inspect_ai lm_eval semantickernel semantic_kernel spring.ai spring-ai springframework.ai ' +
    'langchain4j quarkus.langchain bumblebee ellmer tidyllm ruby_llm rubyllm prism:: llphant webllm web-llm mlcengine mlc-ai wllama node-llama-cpp ' +
    '@ai-sdk/azure @ai-sdk/google @ai-sdk/vertex @ai-sdk/gemini @ai-sdk/claude @ai-sdk/mistral @ai-sdk/xai ' +
    '@ai-sdk/amazon @ai-sdk/cohere @ai-sdk/together @ai-sdk/alibaba @ai-sdk/qwen @ai-sdk/gateway @ai-sdk/hf ' +
    '@ai-sdk/nvidia @ai-sdk/replicate @ai-sdk/fal @ai-sdk/voyage @ai-sdk/jina @ai-sdk/vllm @ai-sdk/lmstudio ' +
    '@ai-sdk/writer createazure creategoogle createvertex( creategemini createmistral createxai createamazon createcohere ' +
    'createtogether createalibaba createqwen creategateway createhf createnvidia createreplicate createfal ' +
    'createvoyage createjina createlmstudio ' +
    'lmstudio @xenova onnxruntime onnx-community litert-community createopenai aisdk <mastra genkit copilotkit mediapipe tensorflow-models tfjs <candle> candle_core candle_tra <rig:: ' +
    'async_openai fastembed mistralrs hf-hub cloudwego/eino chatmodel embeddingmodel modelconfiguration firebase.ai firebaseai mlkit llamasharp modelparams ' +
    'chat.completions chatcompletion chat_completion text_generation textgeneration invokemodel invoke_model converse( conversecommand ' +
    'generatetext generate_text streamtext generateobject init_chat_model initchatmodel initembeddings init_embeddings ' +
    // Tokenisers and tools that name models in files of their own
    'mergekit models.copilot models.openrouter models.bedrock models.azure models.vertex models.gpt models.claude ' +
    'models.gemini tiktoken encoding_for_model encodingformodel promptfoo lmchat nodes-langchain langgenius ',
);

/** Hosts, commands, files and formats, which may stand in any text. */
export const placeAnchors: readonly string[] = written(
  'huggingface erniebot mix.install( "rn50 \'rn50 run-gemini-cli vit-b/ vit-l/ vit-h/ hf.co/ @hf.co hf-mirror hf:// ollama fal.run generativelanguage nvcr.io integrate.api.nvidia modelscope kaggle tfhub civitai cognitiveservices publishers/ @cf/ @hf/ r8.im/ models.github models:/ pkg:hugging pkg:mlflow ' +
    '--model --hf-repo huggingface-cli hf+download+ hf_transfer docker+model+ llamafile ramalama lms+get+ llamafactory text-generation-launcher ' +
    'text-embeddings sherpa-onnx vits-piper- vits-coqui- vits-icefall- vits-melo- vits-mimic3- vits-mms- matcha-icefall- matcha-tts- .gguf .safetensors .ckpt .pth> .onnx .tflite .llamafile .mlmodel .mlpackage .litertlm modelcontextprotocol ' +
    'mcpservers "npx" "bunx" "uvx" ' +
    '///+script #:package nuget: python3packages withpackages buildpythonapp model:+sonnet model:+opus> model:+haiku ' +
    'model":+"opus" model":+"sonnet" model":+"haiku" dataset_datasetpackage',
);

/** Commands that install packages; they count only before one that the catalogue knows. */
export const installAnchors: readonly string[] = written(
  'pip+install+ pip3+install+ uv+add+ uv+pip npm+install+ pnpm+add+ yarn+add+ bun+add+ cargo+add+ dotnet+add+ gem+install+ composer+require+ ' +
    'conda+install+ poetry+add+ brew+install+ install.packages( ',
);

/** Keys that name a model whatever their value; they count only before one. */
export const keyAnchors: readonly string[] = written(
  'base_model basemodel model_name_or_path modelnameorpath hub_model reward_model ref_model ' +
    'draft_model speculative_model model_list litellm_params storageuri modeluri modelurl model_url servingenginespec ' +
    'modelspec preload_from_hub pipeline_tag library_name machine-learning-model ai_aipackage _name_or_path ckpt_name ' +
    'unet_name vae_name lora_name clip_name tokenizer_source model_kwargs embedding_model embeddingmodel embed_model ' +
    'chat_model chatmodel llm_model llmmodel model_id modelid hf_model model_cache selectedmodel tabautocomplete ',
);

/** Words of everyday language that are also called so as a provider or library; they count only as part of a name. */
export const wordAnchors: readonly string[] = written('fireworks strands snowflake jumpstart bedrock');

function written(words: string): readonly string[] {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', '-').replaceAll('+', ' '));
}
