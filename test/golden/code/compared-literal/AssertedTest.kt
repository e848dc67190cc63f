fun t() {
  settings.model shouldBe "mistral"
  settings.wind shouldBe "mistral"
}
