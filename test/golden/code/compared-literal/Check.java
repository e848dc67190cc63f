class Check {
  boolean old(Reply reply) { return reply.getModel().equals("llama2") || reply.getName().equals("llama2"); }
  void test() { assertEquals("llama2", reply.model); }
}
