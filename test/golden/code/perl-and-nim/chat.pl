use strict;
my $body = { model => "gpt-4o-mini", messages => \@messages };
# my $old = { model => "gpt-4" };
my $car = { model => "Corsa" };
