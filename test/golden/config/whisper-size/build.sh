# whisper models
case "$1" in
  "medium.en") ;;
  large-v2) ;;
esac
