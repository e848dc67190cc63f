libraryDependencies += "ai.djl" % "api" %
libraryDependencies += "com.openai" % "openai-java" % "0.8"
