import { isModelKey } from './modelKeys';
import { isHubId } from './plausibleId';
import { normalKey } from './sites';

/** Keys that ask for a repository of a hub and do not say of which kind. */
const repositoryKey = /^(?:hf|hub|huggingface)?repo(?:sitory)?(?:id|name)?$/;
const datasetKey = /datasets?(?:id|name|repo|repoid|path|list)?$|corpus$|corpora$/;
/** `owner/Some-Dataset-KO`. */
const datasetName = /\/(?:[\w.-]*[-_.])?(?:datasets?|corpus|corpora)(?:[-_.]|$)/i;

const hubCall =
  /\b(hf_hub_download|snapshot_download|list_repo_files|list_repo_tree|repo_info|create_repo|upload_file|upload_folder|load_dataset|dataset_info)\s*\(/g;
const datasetCall = /^(?:load_dataset|dataset_info)$/;
const datasetKind = /repo_type\s*=\s*["']dataset["']/;
const loadsModels =
  /from_pretrained|frompretrained|\bpipeline\s*\(|SentenceTransformer|AutoModel|repo_type\s*=\s*["']model["']/i;
const longestCall = 600;

/** True where a repository under a general key is a data set: by its name, or because the file reads nothing else from the hub. */
export function holdsDataset(key: string | undefined, value: string, readsOnlyDatasets: () => boolean): boolean {
  if (key === undefined || !repositoryKey.test(normalKey(key)) || !isHubId(value)) return false;
  return datasetName.test(value) || readsOnlyDatasets();
}

/** Whether a repository says by its name that it is a data set; such names often hold that of the model that made it. */
export function isDatasetName(value: string): boolean {
  return datasetName.test(value);
}

/** True for keys that name data sets, which are often called after the model that made or reads them. */
export function isDatasetKey(key: string): boolean {
  return datasetKey.test(normalKey(key)) && !isModelKey(key);
}

/** Whether everything that a file asks of the hub is a data set. */
export function readsOnlyDatasets(text: string): boolean {
  let calls = 0;
  for (const { 0: all, 1: name = '', index } of text.matchAll(hubCall)) {
    calls += 1;
    if (!datasetCall.test(name) && !datasetKind.test(callFrom(text, index + all.length))) return false;
  }
  return calls > 0 && !loadsModels.test(text);
}

/** The arguments of a call, from behind its bracket to its end. */
function callFrom(text: string, start: number): string {
  let depth = 1;
  for (let at = start; at < Math.min(text.length, start + longestCall); at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') {
      depth -= 1;
      if (depth === 0) return text.slice(start, at);
    }
  }
  return text.slice(start, start + longestCall);
}
