import torchaudio

a = torchaudio.pipelines.HDEMUCS_HIGH_MUSDB
b = settings.SAMPLE_RATE_HIGH
