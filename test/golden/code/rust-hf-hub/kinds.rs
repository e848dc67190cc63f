use hf_hub::{api::sync::Api, Repo, RepoType};

fn load(api: &Api) {
    let model = api.repo(Repo::with_revision("microsoft/phi-1_5".to_string(), RepoType::Model, "main".into()));
    let data = api.repo(Repo::new("mozilla-foundation/common_voice_11_0".to_string(), RepoType::Dataset));
    let page = api.repo(Repo::new("acme/demo-7b".to_string(), RepoType::Space));
}
