my @models = qw(gpt-4o o1 mistral);
my @winds = qw(mistral solar);
my $out = `ollama pull phi3`;
