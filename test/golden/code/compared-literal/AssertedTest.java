class AssertedTest {
  void model() { assertThat(cfg.getModel()).isEqualTo("mistral"); assertThat(cfg.model, equalTo("phi")); }
  void other() { assertThat(cfg.getTheme()).isEqualTo("mistral"); assertEquals("mistral", cfg.getTheme()); }
}
