import type { Verdict } from '../domain/finding';
import type { JudgedReference } from '../domain/scan';
import { renderDiagnostic, type DiagnosticText } from '../present/diagnostic';
import { currentLanguage, type Language } from '../present/language';

interface Rendered {
  readonly language: Language;
  readonly text: DiagnosticText | undefined;
}

/** A verdict belongs to one wording of a reference and outlives the edits around it, so its text does too. */
const known = new WeakMap<Verdict, Rendered>();

/** What the Problems panel says about a reference, put into words once for each verdict and language. */
export function diagnosticText(judged: JudgedReference): DiagnosticText | undefined {
  const language = currentLanguage();
  const before = known.get(judged.verdict);
  if (before?.language === language) return before.text;
  const text = renderDiagnostic(judged);
  known.set(judged.verdict, { language, text });
  return text;
}
