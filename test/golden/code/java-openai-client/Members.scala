import dev.langchain4j.model.openai.OpenAiChatModelName.GPT_4_O_MINI
import dev.langchain4j.model.openai.OpenAiChatModelName.{GPT_4_O}

val a = builder.modelName(GPT_4_O_MINI)
val b = builder.modelName(OpenAiChatModelName.GPT_4_1)
