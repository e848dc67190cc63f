(defproject chat "0.1.0"
  :description "talks to openai"
  :dependencies [[org.clojure/clojure "1.12.0"]
                 [dev.langchain4j/langchain4j-open-ai "1.0.0"]
                 #_[cheshire "5.12.0"]])
