using OpenAI.Audio;
using OpenAI.Chat;

ChatClient chat = new("acme-chat-1", key);
AudioClient audio = new("whisper-1", key);
Uri address = new("acme-chat-1");
private readonly ImageClient? _images = new("acme-image-1", key);
