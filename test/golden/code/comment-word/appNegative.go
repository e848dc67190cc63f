package main

// Works with your-model and 한국어your-model를, not with your-model or your-model.
var x = 1

// The captions come from your-org/your-model, not from your-org/your-model or https://host/some/path-name.
// Works with gpt-