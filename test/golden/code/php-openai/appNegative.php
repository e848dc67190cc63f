<?php
$client->chat()->create(['model' => 'your-model', 'messages' => $m]);
$car = ['model' => Post::class];
$client->chat()->create(['model' => 'gp