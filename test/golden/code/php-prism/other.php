<?php
use Prism\Prism\Prism;
Prism::text()->using(Provider::Ollama, $model);
Prism::text()->using(Provider::Ollama, 'your-model');
$db->using('mysql', 'orders');
Prism::text()->using(Provider::Ollama, '
