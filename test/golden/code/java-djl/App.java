class App { Object a = Criteria.builder().optModelUrls("djl-x/facebook-bart-large").build(); }
