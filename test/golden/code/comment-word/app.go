package main

// Works with gpt-4o-mini and 한국어gpt-4o-mini를, not with ISO-8859 or utf-8.
var x = 1
