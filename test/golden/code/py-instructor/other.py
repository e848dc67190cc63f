import instructor
instructor.from_provider(name)
instructor.from_provider("your-provider/your-model")
school.from_provider("maths")
instructor.from_provider("
