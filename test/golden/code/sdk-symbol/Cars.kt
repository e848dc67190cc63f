import com.openai.models.ChatModel

val car = CarModel.GT3
val model = ChatModel.O3
val chat = ChatModel.O3_MINI
