class T { void A() { o.Model.Should().Be("mistral"); Assert.That(o.ModelId, Is.EqualTo("phi")); o.Wind.Should().Be("mistral"); } }
