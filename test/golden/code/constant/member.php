<?php
$config = new OllamaConfig();
$config->model = 'mistral';
$config->url = 'llama3';
