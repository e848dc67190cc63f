static class OpenAIModels { public const string Deep = "o1"; public const string Quick = "mistral"; public const string Provider = "mistral"; }
static class UserModels { public const string Deep = "o1"; }
static class Winds { public const string Cold = "mistral"; }
static class ApiModels { public const string Deep = "o1"; }
