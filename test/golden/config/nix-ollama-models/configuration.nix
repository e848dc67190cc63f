{ config, pkgs, ... }:
{
  services.ollama = {
    enable = true;
    loadModels = [ "llama3.2:3b" "mistral" "your-model" ];
  };
  # services.ollama.loadModels = [ "phi3:mini" ];
  systemd.services.chat = {
    environment.CHAT_MODEL = "gpt-4o-mini";
    environment."EMBEDDING_MODEL" = "text-embedding-3-small";
    script = ''
      ${pkgs.vllm}/bin/vllm serve Qwen/Qwen3-4B --port 8000 ''${NOT_READ}
    '';
  };
  services.other.loadModels = [ "gemma:2b" ];
  fileSystems."/models".device = "/dev/disk/by-label/llama";
  services.tts = { voice = "nova"; model = "/var/lib/models/own"; };
}
