from audio import Pipeline

Pipeline("de")
download("ko")
