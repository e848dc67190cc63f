{ lib, buildPythonApplication, openai, langchain }:
buildPythonApplication {
  pname = "chat";
  propagatedBuildInputs = [ openai langchain ];
  dependencies = [ anthropic your-package ];
  meta.maintainers = [ lib.maintainers.cohere ];
}
