<?php
Prism::text()->using(Provider::Ollama, 'llama3.2:1b');
$m = env('OPENAI_MODEL', 'gpt-4o-mini');
