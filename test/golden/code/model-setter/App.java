class App {
  void run() {
    options.withModel("gpt-4o").build();
    phone.modelName("IPHONE14");
    options.setModel("your-model");
  }
}
