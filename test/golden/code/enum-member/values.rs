enum Model { #[serde(rename = "o1")] Deep, #[strum(serialize = "mistral")] Small }
impl Model { fn id(&self) -> &str { match self { Self::Deep => "o1" } } }
impl Display for Model { fn fmt(&self) { match self { Self::Deep => "o3" } } }
impl Shade { fn id(&self) -> &str { match self { Self::Deep => "o1" } } }
