import type { CallForm } from './callForm';

/** Functions and options by which SQL names a model, in lower case: SQL does not tell case apart. */
export const sqlForms: readonly CallForm[] = [
  {
    form: 'sql-snowflake',
    names:
      'complete try_complete ai_complete embed_text_768 embed_text_1024 ai_embed ai_extract ai_classify finetune count_tokens',
    chain: /(?:^|cortex\.)(?:ai_\w+|embed_text_\d+)$|cortex\.\w+$/i,
    at: '0 2 model',
    namespace: 'snowflake',
    except: /^(?:create|describe|show|cancel)$/i,
  },
  {
    form: 'sql-bigquery',
    names:
      'options generate generate_text generate_table generate_bool generate_int generate_double generate_embedding',
    at: 'endpoint huggingfacemodelid modelgardenmodelname',
    namespace: 'google',
    value: /^(?!https?:)/,
    tier: 'B',
  },
  { form: 'sql-databricks', names: 'ai_query', at: '0 endpoint', namespace: 'databricks', tier: 'B' },
  {
    form: 'sql-postgresml',
    names: 'embed generate rank',
    chain: /pgml\.\w+$/i,
    at: '0 transformer',
    namespace: 'huggingface',
  },
  {
    form: 'sql-postgresml',
    names: 'table init_rag encode search transform_embeddings',
    chain: /^vectorize\.\w+$/i,
    at: 'transformer modelname chatmodel',
    namespace: 'any',
    tier: 'B',
  },
  {
    form: 'sql-pgai',
    names: 'create_embeddings',
    chain: /^azure_openai\.\w+$/i,
    at: '0 deploymentname',
    namespace: 'azure-openai',
    tier: 'B',
  },
  { form: 'sql-pgai', names: 'openai_embed openai_chat_complete embedding_openai', at: '0 model', namespace: 'openai' },
  {
    form: 'sql-pgai',
    names: 'ollama_embed ollama_generate ollama_chat_complete embedding_ollama',
    at: '0 model',
    namespace: 'ollama',
  },
  { form: 'sql-pgai', names: 'anthropic_generate', at: '0 model', namespace: 'anthropic' },
  { form: 'sql-pgai', names: 'cohere_embed cohere_rerank cohere_chat_complete', at: '0 model', namespace: 'cohere' },
  { form: 'sql-pgai', names: 'voyageai_embed embedding_voyageai', at: '0 model', namespace: 'voyage' },
];
