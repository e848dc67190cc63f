val djl = "0.28.0"
dependencies {
    implementation("ai.djl:api:$djl")
    api(group = "com.openai", name = "openai-java", version = "0.8.0")
    implementation(libs.langchain4j.core)
    annotationProcessor("org.projectlombok:lombok:1.18.32")
}
