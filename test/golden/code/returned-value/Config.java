class Config { public String getModelName() throws Exception { return "acme-3"; } String getVoice() { return "acme-voice"; } }
