class Settings {
  Chat chat = connect(Optional.ofNullable(System.getenv("CHAT_MODEL")).orElse("gpt-4o-mini"));
  Log log = open(Optional.ofNullable(System.getenv("LOG_LEVEL")).orElse("debug-1"));
}
