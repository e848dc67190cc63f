await env.AI.run("@cf/baai/bge-base-en-v1.5", { text });
await task.run("a/b");
