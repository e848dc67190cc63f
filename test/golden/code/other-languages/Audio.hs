{- | Speech by gpt-4o-mini-tts -}
module Audio where

mkAudioRequest :: Text -> AudioRequest
mkAudioRequest input' =
  AudioRequest
    { model = "tts-1-hd" -- or tts-1
    , voice = "nova"
    }

answer :: IO Text
answer = chat client (ModelId "gpt-4o-mini") 'x'
