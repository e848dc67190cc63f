fn body(model: Model) -> String {
    match model {
        Model::Falcon7BInstruct => "x".to_string(),
        State::Phase2 => "y".to_string(),
    }
}
