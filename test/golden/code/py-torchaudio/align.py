import torchaudio
from torchaudio.pipelines import MMS_FA as aligner

bundle = torchaudio.pipelines.WAV2VEC2_ASR_BASE_960H
model = torchaudio.pipelines.HUBERT_BASE.get_model()
rate = torchaudio.pipelines.SAMPLE.rate
