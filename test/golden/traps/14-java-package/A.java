import org.openai.api;
import dev.langchain4j.model.openai.OpenAiChatModel;
class A {}
