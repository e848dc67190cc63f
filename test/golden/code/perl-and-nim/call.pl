my %body = ( model => 'mistral', stream => 'llama3' );
