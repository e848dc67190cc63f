pull_model "nomic-embed-text"  # "llama3.1:8b" later
collect_key "Anthropic" KEY "claude-sonnet-4-6"
case "$x" in a) _fast="gpt-4o-mini" ; _step="step-2" ;; esac
echo "Say 'hello-world' and f('gpt-4o')"
log "up-to-date" "v1.2.3" "2024-01-01"
