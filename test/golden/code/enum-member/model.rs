/// A shorter way to write `Model::Falcon7BInstruct`; `Model::Other2` is up to you.
pub enum Model {
    /// The small one.
    #[strum(serialize = "falcon-7b-instruct")]
    Falcon7BInstruct,
    Gpt4_32k,
    Other(String),
}
pub enum ViewModel { Gpt4 }
pub enum Shape { Square4 }
enum LlmModel { Claude3Opus
