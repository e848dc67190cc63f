/** Words that code and settings share when they tell a model from what only looks like one. */

const plainKey = /^[a-z0-9]*$/;

/** A key without case and separators: `base_model`, `baseModel` and `BASE-MODEL` are one. */
export function normalKey(key: string): string {
  return plainKey.test(key) ? key : key.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Keys with `model` in them whose values are something else: types, folders, versions, aliases, the user's own results. */
export const notModelKeys: readonly string[] = (
  'modeltype modeldir modelstore modelversion modelformat modelconfig modelkwargs modeldump modelclass modelprovider provider modelalias ' +
  'servedmodelname hubmodelid outputmodel newmodel modelcount modelnumber devicemodel carmodel viewmodel datamodel usermodel authusermodel ' +
  'modelvalue ngmodel vmodel'
).split(' ');

/** What branches and tags of a repository are called by: `origin/gpt-4`, `feature/llama-3`. */
export const gitReference =
  /^(?:refs\/(?:heads|tags|remotes)|heads|origin|upstream|feat|features?|fix|bugfix|hotfix|releases?|chore|dependabot|renovate|backport)\//i;

/** Words that make an id a stand-in: `your-model`, `mock-model-id`. */
export const placeholderWords: readonly string[] =
  'mock fake dummy stub placeholder your votre dein tuo tua my mymodel some foo bar baz unknown invalid nonexistent changeme xxx todo'.split(
    ' ',
  );

/** Things that have a model too: `car.model`, `PhoneModel`, `<select name="printer-model">`; an `autocomplete` is none. */
export const thingWithModel =
  /(?:car|auto|vehicle|phone|device|camera|printer|product|bike|plane|aircraft|laptop|drone|robot|item|sensor)s?(?=_?(?:models?|info|data)|[^a-z]|$)/i;

/** What LiteLLM calls its own choice among the models of a list: `auto_router/complexity_router`. */
export const routerName = /^auto_router\//i;
