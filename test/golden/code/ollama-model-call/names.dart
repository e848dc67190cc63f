// A shop that never speaks of that server.
final item = { 'name': 'llama2' };
