/** `configs/qwen3`, `input/llm-texts`: a folder of the project, and what lies there about a model. */
const folder =
  /^(?:apps?|assets|benchmarks?|bin|cmd|configs?|data|datasets?|deploy|docs?|evals?|evaluation|examples?|experiments?|inputs?|internal|lib|notebooks?|outputs?|packages?|pkg|prompts|public|recipes|results|scripts?|src|static|templates?|tests?|tools?|utils?|web)\//i;

/** True for a name with a slash that begins as folders of projects do, not as owners of models. */
export function isInProjectFolder(name: string): boolean {
  return folder.test(name);
}
