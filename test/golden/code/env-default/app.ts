const a = process.env.CHAT_MODEL ?? "gpt-4o-mini";
const b = process.env.MODEL || 'claude-3-haiku-20240307';
const c = getEnv("EMBEDDING_MODEL", "text-embedding-3-small");
const d = z.string().default("gpt-4");
