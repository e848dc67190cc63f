class Speech {
  void tts() {
    data.put("model", "tts-1");
    body.addProperty("model", "whisper-1");
    form.append("language", "tts-1");
    var request = Map.ofEntries(Map.entry("model", "o1"), Map.entry("voice", "o1"));
  }
}
