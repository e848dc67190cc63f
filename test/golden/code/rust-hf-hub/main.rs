use hf_hub::api::sync::Api;

fn main() {
    let m = api.model("BAAI/bge-m3".to_string());
    let r = Repo::with_revision("microsoft/phi-2".into(), RepoType::Model, rev);
    let q = match w { Which::A => "org/name", Which::B => "google/gemma-2b" };
    let o: &'static str = "x";
}
