#!/bin/sh
echo "Available models: llama3, mistral"
echo "Pulling tinyllama for answers"
