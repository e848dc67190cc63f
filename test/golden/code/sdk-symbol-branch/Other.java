class Other {
  Object mine = new Acme2EmbeddingModel();
}
