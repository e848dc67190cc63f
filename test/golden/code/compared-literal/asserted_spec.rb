expect(cfg.model).to eq("mistral")
expect(cfg.model).to eq 'phi'
assert_equal "gemma", cfg.model
expect(cfg.wind).to eq("mistral")
