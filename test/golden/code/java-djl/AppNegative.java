class App { Object a = Criteria.builder().optModelUrls("your-org/your-model").build(); }
class App { Object a = Criteria.builder().optModelUrls("djl-x/fac