public enum ChatModel { [EnumMember(Value = "o1")] Deep, [Description("mistral")] Small }
public enum CarModel { [Description("titan")] Small }
