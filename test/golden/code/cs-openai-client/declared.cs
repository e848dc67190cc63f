using OpenAI.Audio;
using OpenAI.Chat;

ChatClient chat = new("acme-chat-1", key);
AudioClient audio = new("whisper-1", key);
Uri address = new("acme-chat-1");
