-- whisper: small.en is enough
local fallback = "medium.en"
