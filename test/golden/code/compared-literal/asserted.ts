expect(reply.model).toBe("mistral");
expect(settings.getModel()).toStrictEqual('codellama');
assert.strictEqual(cfg.get('model'), "gemma");
assert.equal(cfg.modelId, 'phi');
if ('mixtral' === reply.model) log();
expect(car.model).toBe("falcon");
expect(reply.model).toBe("gemini");
expect(reply.provider).toBe("mistral");
expect(reply.wind).toBe("mistral");
