class Other {
  Object a = Criteria.builder().optModelUrls(url).build();
  Object b = Criteria.builder().optModelUrls("file:///models/own").build();
  Object c = Page.builder().optUrls("https://example.org/").build();
  Object d = Criteria.builder().optModelUrls("
