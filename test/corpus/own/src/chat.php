<?php
$client = OpenAI::client('x');
$client->chat()->create(['model' => 'gpt-4o-mini', 'messages' => []]);
$user->setModel(User::class, 'foo/bar');
