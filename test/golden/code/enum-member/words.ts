enum ChatModel { CommandR, DeepseekChat, Turbo }
enum UserState { SignedIn, CommandR }
