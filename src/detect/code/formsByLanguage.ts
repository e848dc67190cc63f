import type { Language } from '../language';

import { indexForms, type CallIndex } from './callForm';
import { csharpForms } from './csharpForms';
import { goForms } from './goForms';
import { javaForms } from './javaForms';
import { javascriptForms } from './javascriptForms';
import { otherForms } from './otherForms';
import { pythonClients } from './pythonClients';
import { pythonWeights } from './pythonWeights';
import { pythonFrameworks } from './pythonFrameworks';
import { rustForms } from './rustForms';
import { sqlForms } from './sqlForms';

const python = indexForms(pythonWeights, pythonClients, pythonFrameworks);
const javascript = indexForms(javascriptForms);
const java = indexForms(javaForms);
const csharp = indexForms(csharpForms);
const others = indexForms(otherForms);
const tables: Readonly<Partial<Record<Language, CallIndex>>> = {
  python,
  javascript,
  typescript: javascript,
  java,
  kotlin: java,
  scala: java,
  groovy: java,
  csharp,
  fsharp: csharp,
  vb: csharp,
  go: indexForms(goForms),
  rust: indexForms(rustForms),
  ruby: others,
  php: others,
  swift: others,
  dart: others,
  elixir: others,
  r: others,
  julia: others,
  lua: others,
  c: others,
  cpp: others,
  abap: others,
  cobol: others,
  haskell: others,
  pascal: others,
  erlang: others,
  sql: indexForms(sqlForms),
};

/** The call forms of a language. */
export function formsByLanguage(language: Language): CallIndex | undefined {
  return tables[language];
}

/** The ids of all call forms. */
export const callFormIds: readonly string[] = [
  ...new Set(
    [
      pythonWeights,
      pythonClients,
      pythonFrameworks,
      sqlForms,
      javascriptForms,
      javaForms,
      csharpForms,
      goForms,
      rustForms,
      otherForms,
    ]
      .flat()
      .map(({ form }) => form),
  ),
];
