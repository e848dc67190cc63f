name := "openai-scala-client"
libraryDependencies ++= Seq(
  "io.cequence" %% "openai-scala-client" % "1.0.0",
  "com.johnsnowlabs.nlp" %% "spark-nlp" % "5.3.3" % Test, // "ai.djl" % "api" % "1"
)
