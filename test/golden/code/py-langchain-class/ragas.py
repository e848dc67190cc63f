from ragas.llms import llm_factory

judge = llm_factory("acme-judge-1")
