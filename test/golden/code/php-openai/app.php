<?php
$client->chat()->create(['model' => 'gpt-4o', 'messages' => $m]);
$car = ['model' => Post::class];
