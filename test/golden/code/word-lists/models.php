<?php
$out = `ollama pull phi3`;
shell_exec('ollama run mistral');
$date = `date mistral`;
