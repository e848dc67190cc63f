/** One way of naming a model in a call: which call, where the id stands, where it is looked up. */
export interface CallForm {
  readonly form: string;
  /** Last segments of the callee, separated by blanks. */
  readonly names: string;
  /** What the whole chain must look like, when the last segment alone says too little. */
  readonly chain?: RegExp;
  /** Argument indexes and keys, separated by blanks; keys without case and separators. */
  readonly at: string;
  /** An import the file should have. Without it the reference is only a keyed value (tier B), or none when `strict`. */
  readonly imports?: RegExp;
  readonly strict?: boolean;
  readonly namespace: string;
  /** The call goes to the host its client was built for. */
  readonly client?: boolean;
  readonly kind?: 'dataset';
  /** What the value must look like. */
  readonly value?: RegExp;
  /** Value that is no id at this place: a builder, a task. */
  readonly except?: RegExp;
  /** How sure the site is; A unless stated. */
  readonly tier?: 'B';
}

/** Calls that differ in nothing but where their ids are looked up. */
export function byNamespace(
  shared: Omit<CallForm, 'names' | 'namespace'>,
  names: Readonly<Record<string, string>>,
): readonly CallForm[] {
  return Object.entries(names).map(([namespace, each]) => ({ ...shared, names: each, namespace }));
}

/** Call forms by the last segment of the callee. */
export type CallIndex = ReadonlyMap<string, readonly CallForm[]>;

export function indexForms(...tables: readonly (readonly CallForm[])[]): CallIndex {
  const index = new Map<string, CallForm[]>();
  for (const form of tables.flat()) {
    for (const name of form.names.split(' ')) {
      const list = index.get(name);
      if (list === undefined) index.set(name, [form]);
      else list.push(form);
    }
  }
  return index;
}
