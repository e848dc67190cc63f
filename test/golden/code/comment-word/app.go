package main

// Works with gpt-4o-mini and 한국어gpt-4o-mini를, not with ISO-8859 or utf-8.
var x = 1

// The captions come from Salesforce/blip-image-captioning-large, not from docs/read-me or https://host/some/path-name.
// The acme-large-mnli checkpoint and `acme2` models, acme-diffusion models, 다른 acmegpt2 모델
