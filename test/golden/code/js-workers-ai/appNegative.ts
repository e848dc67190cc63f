await env.AI.run("@cf/your-org/your-model", { text });
await task.run("a/b");
await env.AI.run("@cf/baai/