void main() { expect(cfg.model, equals('phi')); expect(cfg.model, 'mistral'); expect(cfg.wind, 'mistral'); }
