if (reply.model === "llama3") log();
if (reply["model"] !== 'llama3.1') log();
if (provider === "llama3") log();
if (reply.model === "default") log();
if (config.getModel() == "mistral-small") log();
