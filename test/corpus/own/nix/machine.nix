{ config, pkgs, ... }:
{
  services.ollama = { enable = true; loadModels = [ "gemma3:4b" "mistral" ]; };
  systemd.services.chat.environment.CHAT_MODEL = "gpt-4o-mini";
  environment.systemPackages = [ pkgs.ollama pkgs.jq pkgs.python3Packages.transformers ];
  # services.ollama.models = "/var/lib/phi";
  fileSystems."/".device = "/dev/disk/by-label/nova";
}
