<?php
$ollama = \Acme\Ollama::client();
$ollama->models()->pull('llama3');
$ollama->models()->show('your-model');
$github->pull('llama3');
