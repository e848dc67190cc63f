import com.openai.models.ChatModel.Companion.O3_MINI
import com.acme.shop.Counter.Companion.GPT_4O

val pick = if (cheap) O3_MINI else GPT_4O
